import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Suspense, useRef, useState, type ReactNode } from "react";
import type { Finding } from "../core/model/finding";
import type { Lang } from "../core/model/language";
import { CheckTab } from "./CheckTab";
import { useFindingsChoice } from "./findings/choice";
import { keptView, TABS, useKept, type PaneTab } from "./kept";
import { useWords } from "./lang";
import {
  Announcer,
  FixPreview,
  ListsDialog,
  Messages,
  QuestionDialog,
  ReadingView,
  RollUpTab,
  StaleNote,
  useLaterLoaded,
} from "./late";
import { PaneHeader } from "./PaneHeader";
import { unseen } from "./unseen";
import type { CheckSession } from "./useCheckSession";
import { useFocusKept } from "./useFocusKept";
import { useSince } from "./useSince";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Beside what scrolls, so that a write's outcome and its way back are seen wherever the user has scrolled to.
  messages: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    boxSizing: "border-box",
    maxHeight: "45%",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    ":empty": { display: "none" },
  },
  // What is placed in it must not make the page longer than the pane.
  body: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: tokens.spacingHorizontalM,
  },
  unseen,
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** What stands in the place of a tab: how the sheets were read, or fixes to choose from, of one finding or of all. */
type View = { readonly kind: "reading" } | { readonly kind: "fixes"; readonly only: Finding | null };

/** The pane, as taskpane and workbench use it. It fills its parent and stands inside a Shell. */
export interface PaneProps {
  readonly session: CheckSession;
  readonly onLang: (lang: Lang) => void;
  /** The document's address or file name, beside which the pane stays as the user left it; "" for one without. */
  readonly document: string;
  /** The tab that is open at first, whatever was open last. */
  readonly tab?: PaneTab | undefined;
}

/** Title bar, tabs, messages, and the chosen tab; one thing scrolls, so that a low pane stays usable. */
export function Pane({ session, onLang, document, tab: firstTab }: PaneProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useFocusKept(root);
  const [kept] = useState(() => keptView(document));
  const [tab, setTab] = useState(firstTab ?? kept.tab);
  const [view, setView] = useState<View | null>(null);
  const { outcome } = session;
  const since = useSince(session, document);
  const choice = useFindingsChoice(kept.findings);
  useKept(document, { tab, findings: choice, today: session.wishes.changes.today ?? kept.today });
  useLaterLoaded();
  const names: Readonly<Record<PaneTab, string>> = { check: words.tabCheck, "roll-up": words.tabRollUp };
  return (
    <div ref={root} className={styles.root}>
      {/* Excel and the workbench's bar show the name to the eye. */}
      <h1 className={styles.unseen}>{words.product}</h1>
      <PaneHeader
        onLang={onLang}
        onRun={session.run}
        tabs={
          <TabList
            aria-label={words.tabs}
            selectedValue={tab}
            onTabSelect={(_event, { value }) => {
              setTab(value as PaneTab);
              setView(null);
            }}
          >
            {TABS.map((value) => (
              <Tab key={value} id={`tab-${value}`} aria-controls="tab-panel" value={value}>
                {names[value]}
              </Tab>
            ))}
          </TabList>
        }
      />
      <Suspense fallback={null}>
        <Announcer session={session} />
        {session.question && <QuestionDialog question={session.question} session={session} />}
        {session.offer && <ListsDialog columns={session.offer} session={session} />}
      </Suspense>
      <div className={styles.messages}>
        <Suspense fallback={null}>
          <Messages session={session} />
        </Suspense>
      </div>
      <div ref={scroller} className={styles.body} role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        <div className={styles.content}>
          <Suspense fallback={null}>{session.stale && <StaleNote />}</Suspense>
          <Suspense fallback={null}>
            {view?.kind === "reading" && outcome ? (
              <ReadingView session={session} outcome={outcome} onBack={() => setView(null)} />
            ) : view?.kind === "fixes" && outcome ? (
              <FixPreview session={session} outcome={outcome} only={view.only} onBack={() => setView(null)} />
            ) : tab === "check" ? (
              <CheckTab
                session={session}
                choice={choice}
                scroller={scroller}
                since={since}
                onReading={() => setView({ kind: "reading" })}
                onFixes={(only) => setView({ kind: "fixes", only })}
              />
            ) : (
              <RollUpTab session={session} />
            )}
          </Suspense>
        </div>
      </div>
    </div>
  );
}
