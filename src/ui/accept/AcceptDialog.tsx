import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { showDate } from "../../core/model/date";
import { isReason } from "../../core/settings";
import { DialogFrame, DialogNote } from "../DialogFrame";
import type { ShownFinding } from "../findings/show";
import { useLang, useWords } from "../lang";
import { remember, remembered } from "../memory";
import { dayOf, today } from "../today";
import type { CheckSession } from "../useCheckSession";
import { acceptanceOf, saveAcceptance } from "./acceptance";
import { acceptWords } from "./words";

const useStyles = makeStyles({ text: { margin: 0 } });

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
  const own = acceptWords(useLang());
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(() => remembered(NAME) ?? "");
  const [until, setUntil] = useState("");
  const [isTried, setTried] = useState(false);
  const [isHalfTyped, setHalfTyped] = useState(false);
  const [reasonField, byField, untilField] = [
    useRef<HTMLTextAreaElement>(null),
    useRef<HTMLInputElement>(null),
    useRef<HTMLInputElement>(null),
  ];
  const lastDay = dayOf(until);
  const faults = {
    reason: isReason(reason) ? undefined : own.reasonNeeded,
    by: by.trim() === "" ? own.required : undefined,
    until: (until !== "" && until < today()) || isHalfTyped ? own.untilPast : undefined,
  };
  const submit = () => {
    setTried(true);
    const wrong = faults.reason ? reasonField : faults.by ? byField : faults.until ? untilField : null;
    wrong?.current?.focus();
    if (wrong || session.activity) return;
    remember(NAME, by.trim());
    const form = { reason: reason.trim(), by: by.trim(), until: lastDay };
    saveAcceptance(session, acceptanceOf(finding, form, today()));
    onClose();
  };
  return (
    <DialogFrame
      title={own.acceptTitle}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" appearance="primary">
            {own.acceptNow}
          </Button>
        </>
      }
    >
      <p className={styles.text}>
        {where}: {wording.message}
      </p>
      <Field label={own.acceptReason} required validationMessage={isTried ? faults.reason : undefined}>
        <Textarea ref={reasonField} value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <Field label={own.acceptBy} required validationMessage={isTried ? faults.by : undefined}>
        <Input ref={byField} value={by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
      <Field
        label={own.acceptUntil}
        // The browser writes a date its own way, so the hint writes it as offices do.
        hint={lastDay ? own.acceptUntilDay(showDate(lastDay)) : undefined}
        validationMessage={isTried ? faults.until : undefined}
      >
        <Input
          ref={untilField}
          type="date"
          min={today()}
          value={until}
          onChange={(_event, { value }) => setUntil(value)}
          // A date that was begun and makes no day reads as blank.
          onBlur={({ target }) => setHalfTyped(target.validity.badInput)}
        />
      </Field>
      <DialogNote>{own.acceptHint}</DialogNote>
      {finding.severity === "error" && <DialogNote>{own.acceptErrorHint}</DialogNote>}
    </DialogFrame>
  );
}
