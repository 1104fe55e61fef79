import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Summary } from "../../core/model/summary";
import { showNumber } from "../catalogue";
import { useLang } from "../lang";
import { figureTitle, type Figure } from "./figures";

const useStyles = makeStyles({
  link: {
    minWidth: "24px",
    // A larger target than the text, without a taller row.
    padding: "5px 0 5px 4px",
    margin: "-5px 0",
    textAlign: "right",
    fontSize: "inherit",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorBrandForegroundLink,
  },
});

/** Shows the rows behind a figure; `from` is the button that was pressed, to come back to. */
export type OnFigure = (figure: Figure, from: HTMLElement) => void;

/** A figure and what it counts. */
export interface FigureButtonProps {
  readonly figure: Figure;
  readonly count: number;
  readonly summary: Summary;
  readonly onFigure: OnFigure;
}

/** A figure that leads to its rows; there are none behind a zero. */
export function FigureButton({ figure, count, summary, onFigure }: FigureButtonProps): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  const text = showNumber(count, lang);
  if (count === 0) return text;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={`${figureTitle(figure, summary, lang)}: ${text}`}
      onClick={({ currentTarget }) => onFigure(figure, currentTarget)}
    >
      {text}
    </Link>
  );
}
