import { wordFinding } from "../../core/lint";
import type { Finding } from "../../core/model/finding";
import type { IsoDate } from "../../core/model/date";
import { UNREVIEWED, type Acceptance } from "../../core/model/settings";
import type { CheckSession } from "../useCheckSession";

/** What a user says in accepting a finding. */
export type AcceptanceForm = Pick<Acceptance, "reason" | "by" | "until">;

/**
 * The acceptance of a finding, made on a day; a reviewer has not seen it yet. Of a finding on no task its message stands there,
 * in Vietnamese as the whole sheet, for the reviewer to know what it is about.
 */
export function acceptanceOf(finding: Finding, form: AcceptanceForm, on: IsoDate): Acceptance {
  const { rule, key } = finding;
  const task = finding.task || wordFinding(finding, "vi").message;
  return { rule, key, task, ...form, on, ...UNREVIEWED };
}

type Session = Pick<CheckSession, "wishes" | "adjust" | "saveSettings">;

/** Accepts a finding, or says something else of it than before, and writes that into the settings sheet. */
export function saveAcceptance(session: Session, acceptance: Acceptance): void {
  const { acceptances = [], withdrawn = [] } = session.wishes.changes;
  const isOther = (key: string) => key !== acceptance.key;
  session.adjust({
    acceptances: [...acceptances.filter(({ key }) => isOther(key)), acceptance],
    withdrawn: withdrawn.filter(isOther),
  });
  session.saveSettings();
}

/** Takes an acceptance back, on the settings sheet too. */
export function withdraw(session: Session, { key }: Acceptance): void {
  const { acceptances = [], withdrawn = [] } = session.wishes.changes;
  session.adjust({
    acceptances: acceptances.filter((one) => one.key !== key),
    withdrawn: [...withdrawn, key],
  });
  session.saveSettings();
}
