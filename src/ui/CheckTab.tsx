import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardTaskListLtr20Regular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { Highlight20Regular } from "@fluentui/react-icons/svg/highlight";
import { Wrench20Regular } from "@fluentui/react-icons/svg/wrench";
import { Stop20Regular } from "@fluentui/react-icons/svg/stop";
import { Suspense, useState, type ReactNode, type RefObject } from "react";
import { showDate } from "../core/model/date";
import type { SinceCounts } from "../core/since";
import type { Finding } from "../core/model/finding";
import { saidOf } from "../core/report/accepted";
import { notCheckedWords } from "../core/report/words";
import type { FindingsChoice } from "./findings/choice";
import type { ShownFinding } from "./findings/show";
import { AcceptDialog, AcceptedList, FindingsPanel, SinceLine } from "./late";
import { useLang, useWords } from "./lang";
import { UndoNote, Working } from "./Messages";
import type { Outcome } from "./outcome";
import type { CheckSession } from "./useCheckSession";
import { PresetChoice } from "./PresetChoice";
import { today } from "./today";
import { VerdictCard } from "./VerdictCard";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  under: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center" },
  link: { paddingLeft: 0, paddingRight: 0, minWidth: 0, color: tokens.colorBrandForegroundLink },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  notChecked: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  idle: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase400 },
});

/** The "Soát" tab. */
export interface CheckTabProps {
  readonly session: CheckSession;
  readonly choice: FindingsChoice;
  readonly scroller: RefObject<HTMLElement | null>;
  /** What has become of the findings since the check before; null where there is none to compare with. */
  readonly since: SinceCounts | null;
  readonly onReading: () => void;
  /** Shows the fixes of one finding, or of all. */
  readonly onFixes: (only: Finding | null) => void;
}

/** The verdict first, then what can be done, then the findings. */
export function CheckTab({ session, choice, scroller, since, onReading, onFixes }: CheckTabProps): ReactNode {
  const styles = useStyles();
  const { outcome, activity } = session;
  const [accepting, setAccepting] = useState<ShownFinding | null>(null);
  return (
    <div className={styles.root}>
      {!outcome && !activity && <Idle />}
      {outcome && !activity && <VerdictCard result={outcome.result} />}
      {activity && <Working session={session} />}
      <CheckButtons session={session} onFixes={onFixes} />
      {outcome && <UndoNote session={session} />}
      <PresetChoice session={session} />
      {outcome && <Below outcome={outcome} onReading={onReading} />}
      <Suspense fallback={null}>
        {since && <SinceLine since={since} />}
        {outcome && <AcceptedList session={session} outcome={outcome} />}
      </Suspense>
      {outcome && <NotCheckedList outcome={outcome} />}
      <Suspense fallback={null}>
        {outcome && outcome.result.findings.length > 0 && (
          <FindingsPanel
            findings={outcome.result.findings}
            said={saidOf(outcome.result)}
            choice={choice}
            scroller={scroller}
            onGo={session.reveal}
            onAccept={setAccepting}
            onFix={onFixes}
          />
        )}
        {accepting && <AcceptDialog shown={accepting} session={session} onClose={() => setAccepting(null)} />}
      </Suspense>
    </div>
  );
}

function Idle(): ReactNode {
  const styles = useStyles();
  const words = useWords();
  return (
    <div>
      <h2 className={styles.title}>{words.idle}</h2>
      <p className={styles.idle}>{words.idleHint}</p>
    </div>
  );
}

/** One button both starts and stops, so that the focus stays where the user put it. */
function CheckButtons({ session, onFixes }: Pick<CheckTabProps, "session" | "onFixes">): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { activity, marks, outcome } = session;
  const fixable = outcome?.result.findings.filter(({ fix }) => fix !== null).length ?? 0;
  return (
    <div className={styles.buttons}>
      <Button
        appearance={activity ? "secondary" : "primary"}
        icon={activity ? <Stop20Regular /> : <ClipboardTaskListLtr20Regular />}
        disabledFocusable={activity !== null && !activity.canStop}
        onClick={activity ? session.stop : session.check}
      >
        {activity ? words.stop : outcome ? words.checkAgain : words.check}
      </Button>
      <Button
        icon={<Highlight20Regular />}
        disabledFocusable={activity !== null}
        onClick={marks.length > 0 ? session.unmark : session.mark}
      >
        {marks.length > 0 ? words.unmark : words.mark}
      </Button>
      {fixable > 0 && (
        <Button icon={<Wrench20Regular />} disabledFocusable={activity !== null} onClick={() => onFixes(null)}>
          {words.quickFixesOf(fixable)}
        </Button>
      )}
    </div>
  );
}

interface BelowProps {
  readonly outcome: Outcome;
  readonly onReading: () => void;
}

function Below({ outcome, onReading }: BelowProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const time = outcome.at.toLocaleTimeString(lang === "vi" ? "vi-VN" : "en-GB", { hour: "2-digit", minute: "2-digit" });
  const day = outcome.settings.today;
  return (
    <div className={styles.under}>
      <span className={styles.quiet}>
        {words.checkedAt(time)}
        {day !== today() && `, ${words.countedAsOf(showDate(day))}`}
      </span>
      <Button appearance="transparent" size="small" className={styles.link} onClick={onReading}>
        {words.readingTitle}
      </Button>
    </div>
  );
}

function NotCheckedList({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const { notChecked, tables } = outcome.result;
  if (notChecked.length === 0) return null;
  return (
    <details className={styles.notChecked} open={tables === 0}>
      <summary className={styles.summary}>
        {words.notCheckedGroup} ({notChecked.length})
      </summary>
      <ul className={styles.list}>
        {notChecked.map((entry) => (
          <li key={JSON.stringify(entry)}>{notCheckedWords(entry, lang)}</li>
        ))}
      </ul>
    </details>
  );
}
