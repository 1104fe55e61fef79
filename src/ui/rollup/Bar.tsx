import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { showNumber } from "../catalogue";
import { useLang } from "../lang";

const useStyles = makeStyles({
  bar: { display: "flex", height: "10px", columnGap: "2px", minWidth: "4px" },
  part: { minWidth: "3px", borderRadius: "2px", forcedColorAdjust: "none" },
  swatch: { width: "10px", height: "10px", borderRadius: "2px", flexShrink: 0, forcedColorAdjust: "none" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { display: "inline-flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
});

/** A part of a bar: what it counts, how many, and the CSS background that it is drawn with. */
export interface BarPart {
  readonly name: string;
  readonly count: number;
  readonly look: string;
}

/** What a bar shows. */
export interface BarProps {
  readonly title: string;
  readonly parts: readonly BarPart[];
  /** The count that fills the whole width; the parts' sum where it is left out. */
  readonly whole?: number;
}

/** Counts as a stacked bar, which reads out as one sentence. The figures themselves stand beside it. */
export function Bar({ title, parts, whole }: BarProps): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  const present = parts.filter(({ count }) => count > 0);
  const sum = present.reduce((total, { count }) => total + count, 0);
  const sentence = present.map(({ name, count }) => `${name} ${showNumber(count, lang)}`).join("; ");
  return (
    <div
      role="img"
      aria-label={`${title}: ${sentence}`}
      className={styles.bar}
      style={{ width: `${(sum / (whole ?? sum)) * 100}%` }}
    >
      {present.map(({ name, count, look }) => (
        <div key={name} className={styles.part} style={{ flex: `${count} 0 0`, background: look }} />
      ))}
    </div>
  );
}

/** What a colour or pattern stands for, beside its word. */
export function Swatch({ look, name }: { readonly look: string; readonly name: string }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.name}>
      <span className={styles.swatch} style={{ background: look }} aria-hidden />
      {name}
    </span>
  );
}

/** The words to the colours and patterns of several bars. */
export function Legend({ parts }: { readonly parts: readonly BarPart[] }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.legend}>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ name, look }) => (
          <li key={name}>
            <Swatch name={name} look={look} />
          </li>
        ))}
    </ul>
  );
}
