import { Refusal, type Command } from "./command";

/** `soat fix`: comes in a later version; until then it says so. */
export const fix: Command = {
  options: {
    out: { type: "string" },
    preset: { type: "string" },
    suggested: { type: "boolean" },
    "dry-run": { type: "boolean" },
  },
  formats: ["text"],
  most: Infinity,
  writes: false,
  async run() {
    throw new Refusal({
      vi: "Sửa nhanh (soat fix) sẽ có ở phiên bản sau. Hiện nay hãy dùng “soat check” để xem cách sửa từng ô.",
      en: "Fixing (soat fix) comes in a later version. For now, “soat check” tells how to put each cell right.",
    });
  },
};
