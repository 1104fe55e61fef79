import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { moreCells, shownLosses } from "../core/report/losses";
import { shownUndo, writeName } from "../core/report/undo-text";
import { keptSheetWords } from "../core/report/undo-words";
import { DialogFrame, DialogNote } from "./DialogFrame";
import { useLang } from "./lang";
import type { Question } from "./questions";
import { questionWords, type QuestionWords } from "./questionWords";
import type { HostTraits, SessionActions } from "./useCheckSession";

const useStyles = makeStyles({
  text: { margin: 0 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  cells: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    maxHeight: "220px",
    overflowY: "auto",
    listStyleType: "none",
    whiteSpace: "pre-wrap",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  cell: { padding: `${tokens.spacingVerticalXXS} 0` },
});

/** A question of the session and what answers it. */
export interface QuestionDialogProps {
  readonly question: Question;
  readonly session: Pick<SessionActions, "agree" | "keep"> & HostTraits;
}

const useQuestionWords = () => questionWords(useLang());

/** What a question says beside its body. */
interface Wording {
  readonly title: string;
  readonly yes: string;
  readonly no: string;
  readonly hint: string;
}

/** Asks before anything is lost or taken back. The focus begins on leaving everything as it is, and Esc does so too. */
export function QuestionDialog({ question, session }: QuestionDialogProps): ReactNode {
  const { title, yes, no, hint } = wordingOf(question, session, useQuestionWords());
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <DialogFrame
      isAlert
      title={title}
      onClose={session.keep}
      actions={
        <>
          <Button onClick={() => session.agree(question)}>{yes}</Button>
          <Button ref={keep} appearance="primary" onClick={session.keep}>
            {no}
          </Button>
        </>
      }
    >
      <Body question={question} />
      <DialogNote>{hint}</DialogNote>
    </DialogFrame>
  );
}

function wordingOf(question: Question, { losesUndo, isShared }: HostTraits, words: QuestionWords): Wording {
  switch (question.kind) {
    case "losses":
      return lossWords(question.task, words);
    case "no-way-back": {
      const hint = !isShared ? words.lockedFile : losesUndo ? words.lockedExcelForgets : words.lockedExcelUndoes;
      return { title: words.noWayBackTitle, yes: words.writeAnyway, no: words.keepNoWrite, hint };
    }
    case "take-back":
      return { title: words.takeBackTitle, yes: words.takeBackNow, no: words.keepAsIs, hint: words.takeBackHint };
  }
}

/** Whether a task takes a sheet of ours out rather than write it again. */
const takesSheetOut = (task: Question["task"]) => task === "unenrich" || task === "drop-lists";

function lossWords(task: Question["task"], words: QuestionWords): Wording {
  if (takesSheetOut(task))
    return { title: words.dropTitle, yes: words.dropSheet, no: words.keepSheet, hint: words.dropHint };
  const no = task === "roll-up" ? words.keepNoRollUp : words.keepNoWrite;
  return { title: words.overwriteTitle, yes: words.overwrite, no, hint: words.overwriteHint };
}

function Body({ question }: Pick<QuestionDialogProps, "question">): ReactNode {
  switch (question.kind) {
    case "losses":
      return <Losses question={question} />;
    case "no-way-back":
      return <NoWayBack />;
    case "take-back":
      return <TakeBack question={question} />;
  }
}

function Text({ text }: { readonly text: string }): ReactNode {
  return <p className={useStyles().text}>{text}</p>;
}

function NoWayBack(): ReactNode {
  return <Text text={useQuestionWords().noWayBack} />;
}

type Of<Kind> = { readonly question: Extract<Question, { kind: Kind }> };

function Losses({ question: { task, losses, date1904 } }: Of<"losses">): ReactNode {
  const words = useQuestionWords();
  const { shown, more } = shownLosses(losses, date1904);
  const body = takesSheetOut(task) ? words.dropBody : words.overwriteBody;
  const lines = shown.map(({ place, holds }) => `${place}: “${holds}”`);
  return (
    <>
      <Text text={body(losses.length)} />
      <CellList name={words.overwrittenCells} lines={lines} more={more} />
    </>
  );
}

/** What goes back, what goes, and what stays as it is. */
function TakeBack({ question: { plan, date1904 } }: Of<"take-back">): ReactNode {
  const styles = useStyles();
  const words = useQuestionWords();
  const lang = useLang();
  const { back, moreBack, staying, moreStaying } = shownUndo(plan, date1904, lang);
  const { cells, refused, removedSheets, keptSheets, listsGo } = plan;
  const kept = keptSheets.map((sheet) => keptSheetWords(sheet, lang)).join("; ");
  return (
    <>
      <p className={styles.strong}>{writeName(plan.group, lang)}</p>
      {back.length > 0 && <Text text={words.cellsBack(cells.length)} />}
      {back.length > 0 && <CellList name={words.cellsBack(cells.length)} lines={back} more={moreBack} />}
      {removedSheets.length > 0 && <Text text={words.sheetsGo(removedSheets.join(", "))} />}
      {listsGo && <Text text={words.listsGo} />}
      {staying.length > 0 && <Text text={words.cellsStay(refused.length)} />}
      {staying.length > 0 && <CellList name={words.cellsStay(refused.length)} lines={staying} more={moreStaying} />}
      {keptSheets.length > 0 && <Text text={words.sheetsStay(kept)} />}
    </>
  );
}

/** Cells, one a line. It may be longer than its box, so that it can be reached and scrolled by keys. */
function CellList({
  name,
  lines,
  more,
}: {
  readonly name: string;
  readonly lines: readonly string[];
  readonly more: number;
}): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  return (
    <ul className={styles.cells} tabIndex={0} aria-label={name}>
      {lines.map((line) => (
        <li key={line} className={styles.cell}>
          {line}
        </li>
      ))}
      {more > 0 && <li className={styles.cell}>{moreCells[lang](more)}</li>}
    </ul>
  );
}
