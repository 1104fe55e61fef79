/** A figure as messages show it, in Vietnamese or English manner, with at most two decimals: "1.234,5". */
export function showNumber(value: number, lang: "vi" | "en"): string {
  const rounded = String(Math.round(Math.abs(value) * 100) / 100);
  const [whole = "", decimals = ""] = rounded.split(".");
  const [group, mark] = lang === "vi" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (value < 0 ? "-" : "") + grouped + (decimals === "" ? "" : mark + decimals);
}
