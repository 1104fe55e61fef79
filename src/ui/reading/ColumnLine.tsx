import { Dropdown, makeStyles, Option, OptionGroup, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Column, Role } from "../../core/model/appendix";
import { columnName } from "../../core/model/cell";
import { ROLES, roleWord } from "../../core/model/role-name";
import { doubtWord } from "../../core/report/doubt";
import { useLang, useWords } from "../lang";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "28px 1fr",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letter: { fontWeight: tokens.fontWeightSemibold },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  heading: { overflowWrap: "anywhere" },
  doubt: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    flexShrink: 0,
    alignSelf: "flex-start",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusWarningForeground1,
  },
  role: { gridColumn: 2, minWidth: 0 },
  list: { maxHeight: "280px", overflowY: "auto" },
  reason: {
    gridColumn: 2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** The value of the entry that takes a choice back. */
const BY_ITSELF = "by-itself";

/** One column of a table and what it was taken for. */
export interface ColumnLineProps {
  readonly column: Column;
  readonly isDoubtful: boolean;
  readonly isBusy: boolean;
  /** Null for as it is read by itself. */
  readonly onRole: (role: Role | null) => void;
}

/** A column's heading, its meaning as a list to choose from, and why it was taken so. */
export function ColumnLine({ column, isDoubtful, isBusy, onRole }: ColumnLineProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const { role, reason, alternatives, chosen } = column;
  const [letter, heading] = [columnName(column.column), column.header || words.noHeading];
  const near = alternatives.map((other) => other.role);
  const option = (one: Role) => (
    <Option key={one} value={one}>
      {roleWord(one, lang)}
    </Option>
  );
  return (
    <li className={styles.root}>
      <span className={styles.letter}>{letter}</span>
      <span className={styles.head}>
        <span className={styles.heading}>{heading}</span>
        {isDoubtful && (
          <span className={styles.doubt}>
            <Warning16Filled aria-hidden />
            {doubtWord[lang]}
          </span>
        )}
      </span>
      <Dropdown
        size="small"
        className={styles.role}
        aria-label={words.roleOfColumn(letter, heading)}
        listbox={{ className: styles.list }}
        disabled={isBusy}
        value={roleWord(role, lang)}
        selectedOptions={[role]}
        onOptionSelect={(_event, { optionValue }) => onRole(optionValue === BY_ITSELF ? null : (optionValue as Role))}
      >
        {chosen && <Option value={BY_ITSELF}>{words.byItself}</Option>}
        {near.length > 0 && <OptionGroup label={words.nearlyAsWell}>{near.map(option)}</OptionGroup>}
        <OptionGroup label={words.otherRoles}>{ROLES.filter((one) => !near.includes(one)).map(option)}</OptionGroup>
      </Dropdown>
      <span className={styles.reason}>
        {[
          reason[lang],
          ...alternatives.map((other) => `${words.orRather(roleWord(other.role, lang))}: ${other.reason[lang]}`),
        ].join(" · ")}
      </span>
    </li>
  );
}
