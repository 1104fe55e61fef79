import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { showDate, type IsoDate } from "../../core/model/date";
import { dateTaken } from "../../core/report/rollup-notes";
import type { ChangedDate } from "../../core/rollup";
import { useLang, useWords } from "../lang";
import { dayOf } from "../today";

/** Years that a report can be about; a year being typed passes through 2, 20 and 202 first. */
const FIRST = "2000-01-01";
const LAST = "2099-12-31";

/** The report date and what changes it. */
export interface ReportDateProps {
  readonly today: IsoDate;
  /** Where on the head's page it was taken from, or null. */
  readonly from: ChangedDate | null;
  readonly onDate: (day: IsoDate) => void;
}

/** The day that states and lateness are told for. The browser writes it its own way, so the hint writes it as offices do. */
export function ReportDate({ today, from, onDate }: ReportDateProps): ReactNode {
  const words = useWords();
  const lang = useLang();
  const [typed, setTyped] = useState<string | null>(null);
  const onChange = (text: string) => {
    setTyped(text);
    const day = dayOf(text);
    if (day && day >= FIRST && day <= LAST) onDate(day);
  };
  return (
    <Field label={words.reportDate} hint={from ? dateTaken[lang](from) : words.asOf(showDate(today))}>
      <Input
        type="date"
        min={FIRST}
        max={LAST}
        value={typed ?? today}
        onChange={(_event, { value }) => onChange(value)}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
