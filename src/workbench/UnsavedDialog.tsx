import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { DialogFrame } from "../ui/DialogFrame";
import { useLang } from "../ui/lang";
import { workbenchWords } from "./words";

/** The file that would be lost, and what the user may answer. */
export interface UnsavedDialogProps {
  readonly name: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before another file takes the place of one with changes that were not saved. The focus begins on saving. */
export function UnsavedDialog({ name, onSave, onDiscard, onCancel }: UnsavedDialogProps): ReactNode {
  const words = workbenchWords(useLang());
  const save = useRef<HTMLButtonElement>(null);
  useEffect(() => save.current?.focus(), []);
  return (
    <DialogFrame
      isAlert
      title={words.unsavedTitle}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{words.cancel}</Button>
          <Button onClick={onDiscard}>{words.discardAndOpen}</Button>
          <Button ref={save} appearance="primary" onClick={onSave}>
            {words.saveAndOpen}
          </Button>
        </>
      }
    >
      {words.unsavedBody(name)}
    </DialogFrame>
  );
}
