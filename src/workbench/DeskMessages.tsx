import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { hostErrorWords } from "../core/host";
import { useLang } from "../ui/lang";
import type { DeskMessage } from "./useOpenFile";
import { workbenchWords, type WorkbenchWords } from "./words";

const useStyles = makeStyles({ root: { flexShrink: 0 } });

/** A message, and what takes it away. */
export interface DeskMessagesProps {
  readonly message: DeskMessage | null;
  readonly onDismiss: () => void;
}

/** The line over the desk: why a file was not opened, what to do with one, where it was saved. */
export function DeskMessages({ message, onDismiss }: DeskMessagesProps): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  const words = workbenchWords(lang);
  const told = message && message.kind !== "refused" ? message : null;
  return (
    <div className={styles.root}>
      {/* It stands there before anything is said in it, or a screen reader may pass it over. */}
      <div role="status">
        {told && (
          <Bar intent={told.kind === "saved" ? "success" : "info"} onDismiss={onDismiss}>
            {sentenceOf(told, words)}
          </Bar>
        )}
      </div>
      {message?.kind === "refused" && (
        <div role="alert">
          <Bar intent="error" onDismiss={onDismiss}>
            <MessageBarTitle>{words.notOpened}</MessageBarTitle>
            {hostErrorWords(message.error, lang)}
          </Bar>
        </div>
      )}
    </div>
  );
}

interface BarProps extends Pick<DeskMessagesProps, "onDismiss"> {
  readonly intent: "error" | "info" | "success";
  readonly children: ReactNode;
}

function Bar({ intent, children, onDismiss }: BarProps): ReactNode {
  const words = workbenchWords(useLang());
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label={words.close} icon={<Dismiss16Regular />} onClick={onDismiss} />
        }
      />
    </MessageBar>
  );
}

function sentenceOf(message: Exclude<DeskMessage, { kind: "refused" }>, words: WorkbenchWords): string {
  switch (message.kind) {
    case "left-out":
      return words.leftOut(message.opened, message.count);
    case "new":
      return words.isNew;
    case "sample":
      return words.isSample;
    case "saved":
      return words.saved(message.name);
  }
}
