import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ComponentType, ReactNode } from "react";
import type { Severity } from "../core/model/finding";
import { severityName } from "../core/report/words";
import { useLang } from "./lang";

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", columnGap: "4px", whiteSpace: "nowrap", flexShrink: 0 },
  word: { fontWeight: tokens.fontWeightSemibold },
  // The shades that stay readable as small text, on a chosen line too, in the light and the dark theme.
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground2 },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons: Readonly<Record<Severity, ComponentType<{ className?: string; "aria-hidden"?: true }>>> = {
  error: DismissCircle16Filled,
  warning: Warning16Filled,
  info: Info16Filled,
};

/** A level's icon in its colour; where no word stands beside it, the word is its name. */
export function LevelIcon({
  level,
  isNamed = false,
}: {
  readonly level: Severity;
  readonly isNamed?: boolean;
}): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  const Icon = icons[level];
  if (!isNamed) return <Icon className={mergeClasses(styles.root, styles[level])} aria-hidden />;
  return (
    <span role="img" aria-label={severityName[lang][level]} className={mergeClasses(styles.root, styles[level])}>
      <Icon aria-hidden />
    </span>
  );
}

/** A level as icon and word. */
export function Level({ level }: { readonly level: Severity }): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  return (
    <span className={mergeClasses(styles.root, styles[level])}>
      <LevelIcon level={level} />
      <span className={styles.word}>{severityName[lang][level]}</span>
    </span>
  );
}
