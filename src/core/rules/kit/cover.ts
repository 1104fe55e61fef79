import { bare } from "../../parse/text";

/** Words that tell nothing of what a text is about; without diacritics. */
const COMMON = new Set(
  (
    "cac nhung cua ve tren trong theo tai cho va voi den tu duoc co la thuc hien trien khai tiep tuc tham muu to chuc " +
    "cong tac nam quy thang tinh so ty le ti le luong muc chi tieu nhiem vu xay dung ban hanh trinh dat viec don vi " +
    "co quan nhan dan uy ban hoi dong quyet dinh nghi ke hoach"
  ).split(" "),
);
/** Words that stand in more texts than this share tell little, and are not looked up. */
const COMMONEST = 0.2;
const FEW = 20;

/** Finds the text of a list that says most of what another says. */
export interface Cover {
  /** The largest share (0–1) of a text's telling words, the rare ones counting more, that one text of the list holds. */
  share(text: string): number;
}

/** Indexes a list of texts by their words; asking costs as much as the texts that share a rare word. */
export function coverOf(texts: readonly string[]): Cover {
  const postings = new Map<string, number[]>();
  texts.forEach((text, at) => {
    for (const word of new Set(tellingWords(text))) {
      const list = postings.get(word);
      if (list) list.push(at);
      else postings.set(word, [at]);
    }
  });
  const weight = (word: string) => Math.log(1 + texts.length / ((postings.get(word)?.length ?? 0) + 1));
  const most = Math.max(FEW, texts.length * COMMONEST);
  return {
    share(text) {
      const words = [...new Set(tellingWords(text))];
      const whole = words.reduce((sum, word) => sum + weight(word), 0);
      const held = new Map<number, number>();
      for (const word of words) {
        const list = postings.get(word) ?? [];
        if (list.length <= most) for (const at of list) held.set(at, (held.get(at) ?? 0) + weight(word));
      }
      return whole === 0 ? 0 : Math.max(0, ...held.values()) / whole;
    },
  };
}

/** A text's words without diacritics, but for those that every office text has. */
const tellingWords = (text: string): string[] =>
  (bare(text).match(/[a-z\d]+/g) ?? []).filter((word) => word.length > 1 && !COMMON.has(word));
