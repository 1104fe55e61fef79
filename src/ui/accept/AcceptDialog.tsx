import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState, type FormEvent, type ReactNode } from "react";
import type { ShownFinding } from "../findings/show";
import { useWords } from "../lang";
import { remember, remembered } from "../memory";
import { dayOf, today } from "../today";
import type { CheckSession } from "../useCheckSession";
import { useFocusBack } from "../useFocusBack";
import { acceptanceOf, saveAcceptance } from "./acceptance";

const useStyles = makeStyles({
  surface: { maxWidth: "480px" },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Under which name this browser keeps who accepts. */
const NAME = "name";

/** A finding to accept. */
export interface AcceptDialogProps {
  readonly shown: ShownFinding;
  readonly session: CheckSession;
  readonly onClose: () => void;
}

/** Asks for the reason, the name and, if wanted, the last day; writes them into the settings sheet. */
export function AcceptDialog({ shown: { finding, where, wording }, session, onClose }: AcceptDialogProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  useFocusBack();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(() => remembered(NAME) ?? "");
  const [until, setUntil] = useState("");
  const [isTried, setTried] = useState(false);
  const missing = (text: string) => (isTried && text.trim() === "" ? words.required : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === "" || by.trim() === "" || session.activity) return;
    remember(NAME, by.trim());
    const form = { reason: reason.trim(), by: by.trim(), until: dayOf(until) };
    saveAcceptance(session, acceptanceOf(finding, form, today()));
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{words.acceptTitle}</DialogTitle>
            <DialogContent className={styles.content}>
              <p className={styles.text}>
                {where}: {wording.message}
              </p>
              <Field label={words.acceptReason} required validationMessage={missing(reason)}>
                <Textarea value={reason} onChange={(_event, { value }) => setReason(value)} />
              </Field>
              <Field label={words.acceptBy} required validationMessage={missing(by)}>
                <Input value={by} onChange={(_event, { value }) => setBy(value)} />
              </Field>
              <Field label={words.acceptUntil}>
                <Input type="date" value={until} onChange={(_event, { value }) => setUntil(value)} />
              </Field>
              <p className={styles.quiet}>{words.acceptHint}</p>
              {finding.severity === "error" && <p className={styles.quiet}>{words.acceptErrorHint}</p>}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{words.cancel}</Button>
              <Button type="submit" appearance="primary">
                {words.acceptNow}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
