import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useState, type ReactNode } from "react";
import { hostErrorWords } from "../core/host";
import type { Lang } from "../core/model/language";
import { useLang, useWords } from "./lang";
import type { Notice, Task } from "./session";
import type { Activity, SessionState } from "./sessionState";
import type { CheckSession } from "./useCheckSession";
import { unseen } from "./unseen";
import { verdictOf } from "./verdict";
import { dateTaken, formNotes } from "../core/report/rollup-notes";
import { refusalWords } from "../core/report/fix-words";
import { unmarkedSheets } from "../core/report/words";
import { paneWords } from "./words";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: { display: "flex", justifyContent: "space-between", fontSize: tokens.fontSizeBase200 },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  noteHead: { cursor: "pointer" },
  noteText: { margin: `${tokens.spacingVerticalXS} 0 0` },
  unseen,
});

/** What was refused or written, in one bar that the user can take away. */
export function Messages({ session }: { readonly session: CheckSession }): ReactNode {
  const words = useWords();
  const lang = useLang();
  const { failure, notice, canTakeBack, stale } = session;
  return (
    <>
      {failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.failed}</MessageBarTitle>
            {hostErrorWords(failure.error, lang)}
          </MessageBarBody>
          <MessageBarActions containerAction={<Dismiss onClick={session.dismiss} />}>
            {failure.task && (
              <Button size="small" onClick={() => session.run(failure.task!)}>
                {words.tryAgain}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      {notice && (
        <MessageBar intent={isQuiet(notice) ? "info" : "success"} layout="multiline">
          <MessageBarBody>{noticeWords(notice, lang)}</MessageBarBody>
          <MessageBarActions containerAction={<Dismiss onClick={session.dismiss} />}>
            {sheetOf(notice) && (
              <Button size="small" onClick={() => session.reveal(sheetOf(notice)!, "A1")}>
                {words.goToSheet}
              </Button>
            )}
            {canTakeBack && (
              <Button size="small" onClick={session.undo}>
                {words.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      {stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.stale}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function Dismiss({ onClick }: { readonly onClick: () => void }): ReactNode {
  const words = useWords();
  return (
    <Button
      appearance="transparent"
      size="small"
      aria-label={words.close}
      icon={<Dismiss16Regular />}
      onClick={onClick}
    />
  );
}

/** Whether a notice is of nothing having been written. */
const isQuiet = (notice: Notice) =>
  notice.kind === "said" ? notice.isQuiet : notice.kind.startsWith("nothing") || notice.kind === "kept";

/** The sheet that a notice tells of having written: the first of several. */
function sheetOf(notice: Notice): string | undefined {
  if (notice.kind === "rolled-up") return notice.sheets[0];
  return notice.kind === "settings-saved" ? notice.sheet : undefined;
}

/** What was written, in a sentence. */
function noticeWords(notice: Notice, lang: Lang): string {
  const words = paneWords(lang);
  switch (notice.kind) {
    case "marked":
      return [words.marked(notice.cells), notice.refused.length > 0 && unmarkedSheets(notice.refused, lang)]
        .filter(Boolean)
        .join(" ");
    case "unmarked":
      return words.unmarked;
    case "nothing-to-mark":
      return words.nothingToMark;
    case "rolled-up":
      return rolledUpWords(notice, lang);
    case "nothing-to-roll-up":
      return words.nothingToRollUp;
    case "kept":
      return words.kept;
    case "settings-saved":
      return words.settingsSaved(notice.sheet);
    case "fixed":
      return fixedWords(notice, lang);
    case "taken-back":
      return takenBackWords(notice, lang);
    case "nothing-to-take-back":
      return words.nothingToTakeBack;
    case "said":
      return notice.words[lang];
  }
}

type RolledUp = Extract<Notice, { kind: "rolled-up" }>;

function rolledUpWords({ sheets, unitSheets, dateFrom, forms }: RolledUp, lang: Lang): string {
  const written = paneWords(lang).rolledUp(sheets.join(", "), unitSheets);
  return [written, ...(dateFrom ? [dateTaken[lang](dateFrom)] : []), ...formNotes(forms, lang)].join(" ");
}

function fixedWords({ cells, refused }: Extract<Notice, { kind: "fixed" }>, lang: Lang): string {
  const words = paneWords(lang);
  const left = refused.map((cell) => `${cell.sheet}!${cell.cell} (${refusalWords(cell, lang)})`);
  return [words.fixed(cells), left.length > 0 && words.notFixed(left.length, some(left))].filter(Boolean).join(" ");
}

/** Why cells and sheets stay was told before, in the question. */
function takenBackWords(notice: Extract<Notice, { kind: "taken-back" }>, lang: Lang): string {
  const { cells, refused, removedSheets, keptSheets } = notice;
  const words = paneWords(lang);
  const left = refused.map(({ sheet, cell }) => `${sheet}!${cell}`);
  const kept = keptSheets.map(({ name }) => name);
  return [
    words.takenBack(cells),
    removedSheets.length > 0 && words.sheetsRemoved(removedSheets.join(", ")),
    left.length > 0 && words.notTakenBack(left.length, some(left)),
    kept.length > 0 && words.sheetsKept(kept.join("; ")),
  ]
    .filter(Boolean)
    .join(" ");
}

/** The first few of a list, for a sentence. */
const some = (list: readonly string[]) => list.slice(0, 3).join("; ") + (list.length > 3 ? "; …" : "");

/** What is being done, and how far it has come. */
export function Working({ session }: { readonly session: CheckSession }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const { activity, isShared } = session;
  const isWaiting = useSilence(activity?.progress?.done ?? 0);
  if (!activity) return null;
  const { progress } = activity;
  const value = progress && progress.total > 0 ? progress.done / progress.total : undefined;
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span>{activityWords(activity, lang)}</span>
        {progress && <span>{words.progress(progress.done, progress.total)}</span>}
      </div>
      <ProgressBar value={value} aria-label={activityWords(activity, lang)} />
      <span role="status">{isShared && isWaiting ? words.mayBeTyping : ""}</span>
    </div>
  );
}

/** Longer than Excel takes for a usual answer: by then it may be waiting for the user. */
const SILENCE_MS = 4000;

/** Whether nothing has moved on for a while. */
function useSilence(done: number): boolean {
  const [silentAt, setSilentAt] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSilentAt(done), SILENCE_MS);
    return () => clearTimeout(timer);
  }, [done]);
  return silentAt === done;
}

/** Said before any write where this Excel then forgets the user's own steps; ours can still be taken back. */
export function UndoNote({ session }: { readonly session: CheckSession }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  if (!session.losesUndo) return null;
  return (
    <details className={styles.note}>
      <summary className={styles.noteHead}>{words.losesUndo}</summary>
      <p className={styles.noteText}>{words.losesUndoHow}</p>
    </details>
  );
}

function activityWords({ task }: Activity, lang: Lang): string {
  const words = paneWords(lang);
  const sentences: Readonly<Record<Task, string>> = {
    check: words.working,
    mark: words.marking,
    unmark: words.unmarking,
    "roll-up": words.rollingUp,
    "save-settings": words.savingSettings,
    fix: words.fixing,
    undo: words.takingBack,
    enrich: words.enriching,
    unenrich: words.unenriching,
    "choose-lists": words.findingColumns,
    "set-lists": words.settingLists,
    "drop-lists": words.droppingLists,
    "new-tasks": words.addingAppendix,
    "new-documents": words.addingAppendix,
    "new-targets": words.addingAppendix,
  };
  return sentences[task];
}

/** The one sentence that says where a session stands, for a live region. */
function statusSentence(state: SessionState, lang: Lang): string {
  const words = paneWords(lang);
  if (state.activity) return activityWords(state.activity, lang);
  if (state.failure) return `${words.failed}. ${hostErrorWords(state.failure.error, lang)}`;
  if (state.notice) return noticeWords(state.notice, lang);
  if (!state.outcome) return "";
  if (state.stale) return words.stale;
  const { sentence, details } = verdictOf(state.outcome.result, lang);
  return [sentence, details].filter(Boolean).join(". ");
}

/** Reads results out to those who do not see them, without moving the focus. */
export function Announcer({ session }: { readonly session: SessionState }): ReactNode {
  const styles = useStyles();
  return (
    <div role="status" className={styles.unseen}>
      {statusSentence(session, useLang())}
    </div>
  );
}
