import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { moreCells, shownLosses } from "../core/report/losses";
import { DialogFrame, DialogNote } from "./DialogFrame";
import { useLang, useWords } from "./lang";
import type { Question } from "./session";
import type { SessionActions } from "./useCheckSession";

const useStyles = makeStyles({
  text: { margin: 0 },
  cells: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    maxHeight: "220px",
    overflowY: "auto",
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  cell: { padding: `${tokens.spacingVerticalXXS} 0` },
  place: { fontWeight: tokens.fontWeightSemibold },
});

/** A question of the session and what answers it. */
export interface QuestionDialogProps {
  readonly question: Question;
  readonly session: Pick<SessionActions, "overwrite" | "keep">;
}

/** Asks before anything that someone typed is overwritten. The focus begins on keeping it, and Esc keeps it too. */
export function QuestionDialog({ question, session }: QuestionDialogProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <DialogFrame
      isAlert
      title={words.overwriteTitle}
      onClose={session.keep}
      actions={
        <>
          <Button onClick={() => session.overwrite(question)}>{words.overwrite}</Button>
          <Button ref={keep} appearance="primary" onClick={session.keep}>
            {question.task === "roll-up" ? words.keepNoRollUp : words.keepNoWrite}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{words.overwriteBody(question.losses.length)}</p>
      <CellList question={question} />
      <DialogNote>{words.overwriteHint}</DialogNote>
    </DialogFrame>
  );
}

/** It may be longer than its box, so that it can be reached and scrolled by keys. */
function CellList({ question: { losses, date1904 } }: Pick<QuestionDialogProps, "question">): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const { shown, more } = shownLosses(losses, date1904);
  return (
    <ul className={styles.cells} tabIndex={0} aria-label={words.overwrittenCells}>
      {shown.map(({ place, holds }) => (
        <li key={place} className={styles.cell}>
          <span className={styles.place}>{place}</span>: “{holds}”
        </li>
      ))}
      {more > 0 && <li className={styles.cell}>{moreCells[lang](more)}</li>}
    </ul>
  );
}
