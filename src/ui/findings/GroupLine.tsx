import { CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { LevelIcon } from "../Level";
import type { FindingGroup } from "./group";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    boxSizing: "border-box",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  label: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  chevron: { flexShrink: 0 },
});

/** The heading of a group: its gravest level, its name, how many findings it has. */
export function GroupLine({ group, isOpen }: { readonly group: FindingGroup; readonly isOpen: boolean }): ReactNode {
  const styles = useStyles();
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div className={styles.root}>
      <Chevron className={styles.chevron} aria-hidden />
      <LevelIcon level={group.level} isNamed />
      <span className={styles.label}>{group.label}</span>
      <CounterBadge count={group.findings.length} overflowCount={9999} color="informative" size="medium" />
    </div>
  );
}
