import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { DialogFrame } from "./DialogFrame";
import { helpTopics } from "./helpTopics";
import { useLang, useWords } from "./lang";
import { summaryLine } from "./summaryLine";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  wish: { ...summaryLine, padding: `${tokens.spacingVerticalXS} 0`, fontWeight: tokens.fontWeightSemibold },
  how: { margin: `0 0 ${tokens.spacingVerticalS} 14px` },
});

/** What a user may want to do, each to be opened to see how; one is open at a time. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const topics = helpTopics[useLang()];
  return (
    <DialogFrame
      title={words.helpTitle}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <ul className={styles.list} aria-label={words.helpTopics}>
        {topics.map(({ wish, how }) => (
          <li key={wish}>
            <details name="help">
              <summary className={styles.wish}>{wish}</summary>
              <p className={styles.how}>{how}</p>
            </details>
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}
