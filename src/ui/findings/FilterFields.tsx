import { Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "../../core/model/finding";
import { showNumber } from "../catalogue";
import { useLang, useWords } from "../lang";
import { LevelIcon } from "../Level";
import { FACETS, type Facet, type Filter } from "./choice";
import { facetOptions, withFacet, type FacetOption } from "./filter";
import type { ShownFinding } from "./show";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  dropdown: { minWidth: 0, width: "100%" },
  option: { display: "flex", columnGap: tokens.spacingHorizontalS, width: "100%", alignItems: "center" },
  label: { flexGrow: 1, overflowWrap: "anywhere" },
  count: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});

/** What is filtered, and how. */
export interface FilterFieldsProps {
  readonly id: string;
  readonly findings: readonly ShownFinding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** One field for each facet that tells findings apart: its values, each with how many findings it would show. */
export function FilterFields({ id, findings, filter, onFilter }: FilterFieldsProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  return (
    <div id={id} role="group" aria-label={words.filter} className={styles.root}>
      {FACETS.filter((facet) => isTelling(findings, facet)).map((facet) => (
        <FacetField
          key={facet}
          facet={facet}
          options={facetOptions(findings, filter, facet, lang)}
          chosen={filter.chosen[facet]}
          onChoose={(values) => onFilter(withFacet(filter, facet, values))}
        />
      ))}
    </div>
  );
}

/** Whether the findings differ in a facet. */
const isTelling = (findings: readonly ShownFinding[], facet: Facet) =>
  findings.some(({ facets }) => facets[facet] !== findings[0]?.facets[facet]);

interface FacetFieldProps {
  readonly facet: Facet;
  readonly options: readonly FacetOption[];
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

function FacetField({ facet, options, chosen, onChoose }: FacetFieldProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const names: Readonly<Record<Facet, string>> = {
    level: words.byLevel,
    rule: words.byRule,
    unit: words.byUnit,
    sheet: words.bySheet,
  };
  const [first] = options.filter(({ value }) => chosen.includes(value));
  const text =
    chosen.length === 0 ? words.all : chosen.length === 1 && first ? first.label : words.chosen(chosen.length);
  return (
    <Field label={names[facet]} size="small" orientation="horizontal">
      <Dropdown
        multiselect
        size="small"
        className={styles.dropdown}
        selectedOptions={[...chosen]}
        value={text}
        onOptionSelect={(_event, { selectedOptions }) => onChoose(selectedOptions)}
      >
        {options.map(({ value, label, count }) => (
          <Option key={value} value={value} text={label}>
            <span className={styles.option}>
              {facet === "level" && <LevelIcon level={value as Severity} />}
              <span className={styles.label}>{label}</span>
              <span className={styles.count}>{showNumber(count, lang)}</span>
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
