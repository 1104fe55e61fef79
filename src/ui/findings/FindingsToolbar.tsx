import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SearchBox,
  tokens,
} from "@fluentui/react-components";
import { Filter16Filled, Filter16Regular } from "@fluentui/react-icons/svg/filter";
import { useId, useRef, useState, type ReactNode } from "react";
import { useWords } from "../lang";
import { noFilter, type Filter, type GroupBy } from "./choice";
import { countChosen } from "./filter";
import { FilterFields } from "./FilterFields";
import type { ShownFinding } from "./show";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  // Beside the buttons, or below them where the pane is zoomed.
  search: { flex: "1 1 100px", minWidth: 0, maxWidth: "100%" },
  left: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    "&[hidden]": { display: "none" },
  },
  button: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

/** How the findings are arranged, and what changes it. */
export interface FindingsToolbarProps {
  readonly findings: readonly ShownFinding[];
  /** How many of them fit the filter. */
  readonly fitting: number;
  readonly by: GroupBy;
  readonly filter: Filter;
  readonly onBy: (by: GroupBy) => void;
  readonly onFilter: (filter: Filter) => void;
}

/** Grouping, filter and search; where they leave findings out, how many are left and the way back to all. */
export function FindingsToolbar({ findings, fitting, by, filter, onBy, onFilter }: FindingsToolbarProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const fields = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const count = countChosen(filter);
  const isFiltered = count > 0 || filter.search !== "";
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <GroupMenu by={by} onBy={onBy} />
        <Button
          ref={opener}
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={count > 0 ? <Filter16Filled /> : <Filter16Regular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? fields : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {count > 0 ? words.filterOn(count) : words.filter}
        </Button>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={words.search}
          placeholder={words.searchShort}
          dismiss={{ "aria-label": words.clearSearch }}
          value={filter.search}
          onChange={(_event, { value }) => onFilter({ ...filter, search: value })}
        />
      </div>
      {isOpen && <FilterFields id={fields} findings={findings} filter={filter} onFilter={onFilter} />}
      <div className={styles.left} hidden={!isFiltered}>
        <span role="status">{isFiltered && words.shown(fitting, findings.length)}</span>
        {isFiltered && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.button}
            onClick={() => {
              onFilter(noFilter);
              // This button goes away; the focus would be nowhere.
              opener.current?.focus();
            }}
          >
            {words.clearFilter}
          </Button>
        )}
      </div>
    </div>
  );
}

function GroupMenu({ by, onBy }: Pick<FindingsToolbarProps, "by" | "onBy">): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const names: Readonly<Record<GroupBy, string>> = { rule: words.byRule, sheet: words.bySheet, unit: words.byUnit };
  return (
    <Menu
      checkedValues={{ by: [by] }}
      onCheckedValueChange={(_event, { checkedItems }) => onBy(checkedItems[0] as GroupBy)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small" className={styles.button}>
          {words.groupBy}: {names[by]}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(Object.keys(names) as GroupBy[]).map((value) => (
            <MenuItemRadio key={value} name="by" value={value}>
              {names[value]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
