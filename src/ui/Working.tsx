import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { Lang } from "../core/model/language";
import { useLang, useWords } from "./lang";
import type { Task } from "./session";
import type { Activity } from "./sessionState";
import type { CheckSession } from "./useCheckSession";
import { summaryLine } from "./summaryLine";
import { paneWords } from "./words";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: { display: "flex", justifyContent: "space-between", fontSize: tokens.fontSizeBase200 },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  noteHead: summaryLine,
  noteText: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

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

/** What is being done, in a sentence. */
export function activityWords({ task }: Activity, lang: Lang): string {
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
    "new-directives": words.addingAppendix,
    "new-targets": words.addingAppendix,
  };
  return sentences[task];
}
