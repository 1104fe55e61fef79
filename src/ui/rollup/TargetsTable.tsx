import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Reading } from "../../core/model/appendix";
import type { TargetEntry } from "../../core/model/summary";
import { standingWords } from "../../core/rollup/words";
import { showNumber } from "../catalogue";
import { DataTable } from "../DataTable";
import { useLang, useWords } from "../lang";
import { cellOfItem } from "./figures";

const useStyles = makeStyles({
  link: { textAlign: "left", fontSize: "inherit", lineHeight: "inherit", color: tokens.colorBrandForegroundLink },
  standing: { whiteSpace: "normal" },
});

/** Targets, and the way to their cells. */
export interface TargetsTableProps {
  readonly targets: readonly TargetEntry[];
  readonly reading: Reading;
  readonly onGo: (sheet: string, cell: string) => void;
}

/** Each target with its plan, what was reached, and how it stands in words. */
export function TargetsTable({ targets, reading, onGo }: TargetsTableProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const figure = (value: number | null) => (value === null ? "–" : showNumber(value, lang));
  return (
    <section>
      <DataTable<TargetEntry>
        caption={words.targets}
        rows={targets}
        keyOf={({ sheet, item }) => `${sheet}!${item.row}`}
        columns={[
          {
            header: words.target,
            isHeading: true,
            cell: ({ sheet, item }) => (
              <Link
                as="button"
                className={styles.link}
                onClick={() => onGo(sheet, cellOfItem(reading, sheet, item.row))}
              >
                {item.text || cellOfItem(reading, sheet, item.row)}
                {item.unit && ` (${item.unit})`}
              </Link>
            ),
          },
          {
            header: words.plan,
            isNumber: true,
            cell: ({ plan, item }) => (plan === null ? (item.target?.text ?? "–") : figure(plan)),
          },
          { header: words.actual, isNumber: true, cell: ({ actual }) => figure(actual) },
          {
            header: words.percent,
            isNumber: true,
            cell: ({ percent, standing }) => (
              <>
                {percent !== null && <div>{figure(Math.round(percent * 10) / 10)}%</div>}
                <div className={styles.standing}>{standingWords[lang][standing]}</div>
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
