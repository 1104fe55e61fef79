import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "./lang";
import { useFocusBack } from "./useFocusBack";

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "grid", rowGap: tokens.spacingVerticalS },
});

/** What the pane does, in a few steps. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.helpTitle}</DialogTitle>
          <DialogContent>
            <ul className={styles.steps}>
              {words.helpSteps.split("\n").map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {words.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
