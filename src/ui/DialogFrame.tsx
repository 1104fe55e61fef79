import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { FormEvent, ReactNode } from "react";
import { useFocusBack } from "./useFocusBack";

const useStyles = makeStyles({
  surface: { maxWidth: "520px" },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A dialog's title, what it holds, and its buttons. */
export interface DialogFrameProps {
  readonly title: string;
  readonly actions: ReactNode;
  readonly children: ReactNode;
  /** Esc, or a press outside of a dialog that asks nothing. */
  readonly onClose: () => void;
  /** Whether it stands before a loss: then only a button or Esc closes it, and it is told as an alert. */
  readonly isAlert?: boolean;
  /** For a form: its button of type "submit" was pressed, or Enter in a field. */
  readonly onSubmit?: () => void;
}

/** The frame of every dialog. Open for as long as it is drawn; then the focus is back where it was before. */
export function DialogFrame({
  title,
  actions,
  children,
  onClose,
  isAlert = false,
  onSubmit,
}: DialogFrameProps): ReactNode {
  const styles = useStyles();
  useFocusBack();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  const body = (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={styles.content}>{children}</DialogContent>
      <DialogActions fluid>{actions}</DialogActions>
    </DialogBody>
  );
  return (
    <Dialog open modalType={isAlert ? "alert" : "modal"} onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        {onSubmit ? (
          <form onSubmit={submit} noValidate>
            {body}
          </form>
        ) : (
          body
        )}
      </DialogSurface>
    </Dialog>
  );
}

/** A quiet line under what a dialog asks. */
export function DialogNote({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className={useStyles().note}>{children}</p>;
}
