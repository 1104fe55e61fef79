import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { wordFinding } from "../core/lint";
import type { Finding } from "../core/model/finding";
import { useLang } from "../ui/lang";
import { Level } from "../ui/Level";
import { workbenchWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    whiteSpace: "nowrap",
  },
  cell: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  finding: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  reading: { flexShrink: 0, maxWidth: "50%", overflow: "hidden", textOverflow: "ellipsis" },
  text: { overflow: "hidden", textOverflow: "ellipsis" },
  more: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** Findings told in the bar; the pane has them all. */
const FIRST = 2;

/** The chosen cell and its findings. */
export interface CellBarProps {
  readonly cell: string;
  readonly text: string;
  /** How its deadline was read, where it holds one: "chậm nhất 31/03/2024". */
  readonly reading: string | null;
  /** Null before a check. */
  readonly findings: readonly Finding[] | null;
}

/** The chosen cell: its findings, or what it holds where there are none. */
export function CellBar({ cell, text, reading, findings }: CellBarProps): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  const words = workbenchWords(lang);
  const found = findings ?? [];
  const shown = [text.replace(/\s+/g, " "), reading].filter(Boolean).join(" → ");
  return (
    <div className={styles.root} role="status" aria-label={words.chosenCell}>
      <span className={styles.cell}>{cell}</span>
      {reading && <span className={styles.reading}>{shown}</span>}
      {found.slice(0, FIRST).map((finding) => (
        <span key={finding.rule} className={styles.finding}>
          <Level level={finding.severity} />
          <span className={styles.text}>{wordFinding(finding, lang).message}</span>
        </span>
      ))}
      {found.length > FIRST && <span className={styles.more}>{words.moreFindings(found.length - FIRST)}</span>}
      {found.length === 0 && !reading && (
        <span className={styles.text}>{shown || (findings ? words.noFinding : "")}</span>
      )}
    </div>
  );
}
