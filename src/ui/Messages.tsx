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
import type { Lang } from "../core/model/language";
import { useLang, useWords } from "./lang";
import type { Outcome } from "./outcome";
import type { Notice } from "./session";
import type { SessionState } from "./sessionState";
import type { CheckSession } from "./useCheckSession";
import { unseen } from "./unseen";
import { activityWords } from "./Working";
import { verdictOf } from "./verdict";
import { dateTaken, formNotes } from "../core/report/rollup-notes";
import { refusalWords } from "../core/report/fix-words";
import { unmarkedSheets } from "../core/report/words";
import { paneWords } from "./words";

const useStyles = makeStyles({
  unseen,
  // Fluent leaves room for buttons also where there are none.
  actions: { ":empty": { display: "none" } },
});

/** What was refused or written, in one bar that the user can take away. */
export function Messages({ session }: { readonly session: CheckSession }): ReactNode {
  const words = useWords();
  const lang = useLang();
  const styles = useStyles();
  const { failure, notice, canTakeBack } = session;
  return (
    <>
      {failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.failed}</MessageBarTitle>
            {hostErrorWords(failure.error, lang)}
          </MessageBarBody>
          <MessageBarActions className={styles.actions} containerAction={<Dismiss onClick={session.dismiss} />}>
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
          <MessageBarActions className={styles.actions} containerAction={<Dismiss onClick={session.dismiss} />}>
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
    </>
  );
}

/** Says that the workbook has changed since what is shown was read. */
export function StaleNote(): ReactNode {
  const words = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.stale}</MessageBarBody>
    </MessageBar>
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

/** The one sentence that says where a session stands, for a live region. */
function statusSentence(state: SessionState, lang: Lang): string {
  const words = paneWords(lang);
  if (state.activity) return activityWords(state.activity, lang);
  if (state.failure) return `${words.failed}. ${hostErrorWords(state.failure.error, lang)}`;
  const { notice, outcome } = state;
  const verdict = outcome ? verdictSentence(outcome, lang) : "";
  if (notice) return changesFindings(notice) ? `${noticeWords(notice, lang)} ${verdict}` : noticeWords(notice, lang);
  return outcome && state.stale ? words.stale : verdict;
}

/** Whether what was written is of the findings, so that how many are left is the news. */
const changesFindings = ({ kind }: Notice) => kind === "fixed" || kind === "taken-back";

function verdictSentence({ result }: Outcome, lang: Lang): string {
  const { sentence, details } = verdictOf(result, lang);
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
