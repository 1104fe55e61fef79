import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { StateCounts, TaskState } from "../../core/model/summary";
import { STATES, stateWords } from "../../core/rollup/words";
import { showNumber, showShare } from "../catalogue";
import { DataTable } from "../DataTable";
import { useLang, useWords } from "../lang";

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300 },
  note: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  bar: {
    display: "flex",
    height: "10px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    columnGap: "2px",
    marginBottom: tokens.spacingVerticalS,
  },
  name: { display: "inline-flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  swatch: { width: "10px", height: "10px", borderRadius: "2px", flexShrink: 0 },
});

const colours: Readonly<Record<TaskState, string>> = {
  "done-in-time": tokens.colorPaletteGreenForeground1,
  "done-late": tokens.colorPaletteMarigoldBorderActive,
  "open-in-time": tokens.colorBrandBackground,
  "open-late": tokens.colorPaletteRedBackground3,
  unclear: tokens.colorNeutralForeground4,
  cancelled: tokens.colorNeutralStroke1,
};

/** How many tasks are in each of the national states: a bar, and the same figures as a table. */
export function TotalsTable({ counts }: { readonly counts: StateCounts }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const present = STATES.filter((state) => counts[state] > 0);
  return (
    <section>
      <h2 className={styles.title}>{words.totals}</h2>
      <div className={styles.bar} aria-hidden>
        {present.map((state) => (
          <div key={state} style={{ flexGrow: counts[state], background: colours[state] }} />
        ))}
      </div>
      <DataTable<TaskState | "total">
        caption={words.totals}
        isCaptionHidden
        rows={[...STATES, "total"]}
        keyOf={(row) => row}
        columns={[
          {
            header: words.state,
            isHeading: true,
            cell: (row) =>
              row === "total" ? (
                <strong>{words.total}</strong>
              ) : (
                <span className={styles.name}>
                  <span className={styles.swatch} style={{ background: colours[row] }} aria-hidden />
                  {stateWords[lang][row]}
                </span>
              ),
          },
          { header: words.count, isNumber: true, cell: (row) => showNumber(counts[row], lang) },
          { header: words.share, isNumber: true, cell: (row) => showShare(counts[row], counts.total, lang) },
        ]}
      />
      <p className={styles.note}>{words.ofTotal}</p>
    </section>
  );
}
