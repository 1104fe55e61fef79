import { clarityText, clarityWords } from "../../model/clarity";
import type { PlannedCell } from "../../model/edit";
import type { Entry, Summary } from "../../model/summary";
import { cell } from "./cells";
import { styles } from "./styles";

/** What a list says of how clear a task was when the list was made. */
type ClarityCells = Partial<Record<"5 rõ" | "Chưa rõ", PlannedCell>>;

/** A task's score ("4/5") and what it lacks; blank for a document, of which other things are asked. */
export function clarityCells({ clearness }: Pick<Entry, "clearness">): ClarityCells {
  if (clearness === null) return {};
  const { of, lacks } = clearness;
  const missing = lacks.map((clarity) => clarityWords.vi[clarity].replace("rõ ", "")).join(", ");
  return { "5 rõ": cell(`${of - lacks.length}/${of}`, styles.centred), "Chưa rõ": cell(missing || null, styles.text) };
}

/** How many tasks were clear in all that is asked of them when the sheet was made, a text that follows nothing; null without tasks. */
export function clarityLine({ clarity }: Summary): PlannedCell | null {
  if (clarity === null) return null;
  const text = `Đủ “5 rõ” khi lập: ${clarityText(clarity, "vi")}. Lọc cột “Chưa rõ” ở trang Dữ liệu để xem từng nhiệm vụ.`;
  return cell(text, styles.note);
}
