import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import type { Acceptance, Review } from "../../core/model/settings";
import { DialogFrame, DialogNote } from "../DialogFrame";
import { useLang, useWords } from "../lang";
import { remember, remembered } from "../memory";
import { today } from "../today";
import type { CheckSession } from "../useCheckSession";
import { saveAcceptance } from "./acceptance";
import { acceptWords } from "./words";

const useStyles = makeStyles({ text: { margin: 0 } });

/** Under which name this browser keeps who reviews. */
const REVIEWER = "reviewer";

/** An acceptance, and what its reviewer is about to say of it. */
export interface ReviewDialogProps {
  readonly acceptance: Acceptance;
  readonly review: Exclude<Review, "pending">;
  /** Where the finding stands, for the reviewer to be sure of which it is. */
  readonly where: string;
  readonly session: CheckSession;
  readonly onClose: () => void;
}

/** Asks for the reviewer's name and, of a refusal, why; writes them into the settings sheet. */
export function ReviewDialog({ acceptance, review, where, session, onClose }: ReviewDialogProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const own = acceptWords(useLang());
  const [reviewer, setReviewer] = useState(() => remembered(REVIEWER) ?? "");
  const [objection, setObjection] = useState("");
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isRefusal = review === "refused";
  const isNameless = reviewer.trim() === "";
  const submit = () => {
    setTried(true);
    if (isNameless) field.current?.focus();
    if (isNameless || session.activity) return;
    remember(REVIEWER, reviewer.trim());
    const reviewed = { reviewer: reviewer.trim(), reviewedOn: today(), objection: objection.trim() || null };
    saveAcceptance(session, { ...acceptance, ...reviewed, review });
    onClose();
  };
  return (
    <DialogFrame
      title={isRefusal ? own.refuseTitle : own.confirmTitle}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" appearance="primary">
            {isRefusal ? own.refuseNow : own.confirmNow}
          </Button>
        </>
      }
    >
      <p className={styles.text}>
        {where}: {acceptance.reason} ({acceptance.by})
      </p>
      <Field label={own.reviewer} required validationMessage={isTried && isNameless ? own.required : undefined}>
        <Input ref={field} value={reviewer} onChange={(_event, { value }) => setReviewer(value)} />
      </Field>
      {isRefusal && (
        <Field label={own.objection}>
          <Textarea value={objection} onChange={(_event, { value }) => setObjection(value)} />
        </Field>
      )}
      <DialogNote>{isRefusal ? own.refuseHint : own.confirmHint}</DialogNote>
    </DialogFrame>
  );
}
