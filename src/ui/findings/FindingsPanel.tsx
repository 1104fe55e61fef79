import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import { useWords } from "../lang";
import type { CheckSession } from "../useCheckSession";
import { FindingsToolbar, NothingShown } from "./FindingsToolbar";
import { FindingsTree } from "./FindingsTree";
import { noFilter } from "./group";
import type { FindingsView } from "./useFindingsView";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The findings of a check. */
export interface FindingsPanelProps {
  readonly session: CheckSession;
  readonly view: FindingsView;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Grouping, filter and search over the findings tree. */
export function FindingsPanel({ session, view, scroller }: FindingsPanelProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const all = session.outcome?.result.findings.length ?? 0;
  if (all === 0) return null;
  return (
    <div className={styles.root}>
      <FindingsToolbar by={view.by} filter={view.filter} onBy={view.groupBy} onFilter={view.filterBy} />
      <div role="status" className={styles.count} hidden={view.fitting === all}>
        {view.fitting < all && words.shown(view.fitting, all)}
      </div>
      {view.lines.length === 0 ? (
        <NothingShown onShowAll={() => view.filterBy(noFilter)} />
      ) : (
        <FindingsTree
          key={view.by}
          lines={view.lines}
          scroller={scroller}
          chosen={view.chosen}
          onToggle={view.toggle}
          onChoose={(key, finding) => {
            view.choose(key);
            session.reveal(finding.sheet, finding.cell);
          }}
        />
      )}
    </div>
  );
}
