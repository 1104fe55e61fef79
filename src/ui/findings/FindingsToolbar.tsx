import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SearchBox,
  tokens,
} from "@fluentui/react-components";
import { Filter16Filled, Filter16Regular } from "@fluentui/react-icons/svg/filter";
import type { ReactNode } from "react";
import type { Severity } from "../../core/model/finding";
import { severityName } from "../../core/report/words";
import { useLang, useWords } from "../lang";
import { LevelIcon } from "../Level";
import { LEVELS, type Filter, type GroupBy } from "./choice";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalXS },
  search: { width: "100%", maxWidth: "100%" },
  button: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

/** How the findings are arranged, and what changes it. */
export interface FindingsToolbarProps {
  readonly by: GroupBy;
  readonly filter: Filter;
  readonly onBy: (by: GroupBy) => void;
  readonly onFilter: (filter: Filter) => void;
}

/** Grouping, filter by level, and search. */
export function FindingsToolbar({ by, filter, onBy, onFilter }: FindingsToolbarProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <GroupMenu by={by} onBy={onBy} />
        <LevelMenu levels={filter.levels} onLevels={(levels) => onFilter({ ...filter, levels })} />
      </div>
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={words.search}
        placeholder={words.search}
        value={filter.search}
        onChange={(_event, { value }) => onFilter({ ...filter, search: value })}
      />
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

function LevelMenu({
  levels,
  onLevels,
}: {
  readonly levels: readonly Severity[];
  readonly onLevels: (levels: readonly Severity[]) => void;
}): ReactNode {
  const words = useWords();
  const lang = useLang();
  const styles = useStyles();
  return (
    <Menu
      checkedValues={{ level: [...levels] }}
      onCheckedValueChange={(_event, { checkedItems }) => onLevels(checkedItems as Severity[])}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={levels.length > 0 ? <Filter16Filled /> : <Filter16Regular />}
        >
          {levels.length > 0 ? words.filterOn(levels.length) : words.filter}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {LEVELS.map((level) => (
            <MenuItemCheckbox key={level} name="level" value={level} icon={<LevelIcon level={level} />}>
              {severityName[lang][level]}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** What stands in place of the list when the filter hides everything, with the way back. */
export function NothingShown({ onShowAll }: { readonly onShowAll: () => void }): ReactNode {
  const words = useWords();
  return (
    <div>
      <p>{words.allHidden}</p>
      <Button size="small" onClick={onShowAll}>
        {words.showAll}
      </Button>
    </div>
  );
}
