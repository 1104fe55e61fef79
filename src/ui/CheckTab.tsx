import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardTaskListLtr20Regular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { Highlight20Regular } from "@fluentui/react-icons/svg/highlight";
import { Wrench20Regular } from "@fluentui/react-icons/svg/wrench";
import { Stop20Regular } from "@fluentui/react-icons/svg/stop";
import { Suspense, useState, type ReactNode, type RefObject } from "react";
import type { SinceCounts } from "../core/since";
import type { Finding } from "../core/model/finding";
import { saidOf } from "../core/report/accepted";
import { notCheckedWords } from "../core/report/words";
import type { FindingsChoice } from "./findings/choice";
import type { ShownFinding } from "./findings/show";
import { AcceptDialog, AcceptedList, FindingsPanel, SinceLine } from "./late";
import { useLang, useWords } from "./lang";
import { UndoNote, Working } from "./Working";
import type { Outcome } from "./outcome";
import type { CheckSession } from "./useCheckSession";
import { PresetChoice } from "./PresetChoice";
import { VerdictCard } from "./VerdictCard";
import { summaryLine } from "./summaryLine";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  // A check again changes what stands here; what is below stays where it is.
  head: { minHeight: "68px" },
  stage: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  link: { paddingLeft: 0, paddingRight: 0, minWidth: 0, color: tokens.colorBrandForegroundLink },
  notChecked: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  summary: { ...summaryLine, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase400 },
});

/** The "Soát" tab. */
export interface CheckTabProps {
  readonly session: CheckSession;
  readonly choice: FindingsChoice;
  readonly scroller: RefObject<HTMLElement | null>;
  /** What has become of the findings since the check before; null where there is none to compare with. */
  readonly since: SinceCounts | "not-compared" | null;
  readonly onReading: () => void;
  /** Shows the fixes of one finding, or of all. */
  readonly onFixes: (only: Finding | null) => void;
}

/** The verdict first, then what can be done, then the findings. */
export function CheckTab({ session, choice, scroller, since, onReading, onFixes }: CheckTabProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { outcome, activity } = session;
  const [accepting, setAccepting] = useState<ShownFinding | null>(null);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        {!outcome && !activity && <Idle />}
        {outcome && !activity && <VerdictCard outcome={outcome} />}
        {activity && <Working session={session} />}
      </div>
      {outcome?.result.tables === 0 && <p className={styles.text}>{words.notCheckedHint}</p>}
      <CheckButtons session={session} onFixes={onFixes} />
      {outcome && <UndoNote session={session} />}
      <div className={styles.stage}>
        <PresetChoice session={session} />
        {outcome && (
          <Button appearance="transparent" size="small" className={styles.link} onClick={onReading}>
            {words.readingTitle}
          </Button>
        )}
      </div>
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
      <p className={styles.text}>{words.idleHint}</p>
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
