import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Summary } from "../../core/model/summary";
import { showNumber } from "../catalogue";
import { DataTable } from "../DataTable";
import { useLang, useWords } from "../lang";
import { unitFigures, type UnitFigures } from "./figures";

/** Units shown before the user asks for all. */
const FIRST_UNITS = 10;

const useStyles = makeStyles({ more: { marginTop: "4px" } });

/** Tasks by leading unit: how many, how many done, how many late. */
export function UnitsTable({ summary }: { readonly summary: Summary }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const [isWhole, setWhole] = useState(false);
  const units = unitFigures(summary);
  if (units.length === 0) return null;
  return (
    <section>
      <DataTable<UnitFigures>
        caption={words.units}
        rows={isWhole ? units : units.slice(0, FIRST_UNITS)}
        keyOf={({ name }) => name}
        columns={[
          { header: words.unit, isHeading: true, cell: ({ name }) => name || words.noUnit },
          { header: words.total, isNumber: true, cell: ({ total }) => showNumber(total, lang) },
          { header: words.done, isNumber: true, cell: ({ done }) => showNumber(done, lang) },
          { header: words.late, isNumber: true, cell: ({ late }) => showNumber(late, lang) },
        ]}
      />
      {!isWhole && units.length > FIRST_UNITS && (
        <Button size="small" className={styles.more} onClick={() => setWhole(true)}>
          {words.showAllUnits(units.length)}
        </Button>
      )}
    </section>
  );
}
