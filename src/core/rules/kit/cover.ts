import { vocabulary } from "./words";

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
  const { read, words } = vocabulary();
  /** But for the words that every office text has. */
  const tellingWords = (text: string) => new Set(read(text).filter((word) => isTelling(words[word]!)));
  const postings = new Map<number, number[]>();
  texts.forEach((text, at) => {
    for (const word of tellingWords(text)) {
      const list = postings.get(word);
      if (list) list.push(at);
      else postings.set(word, [at]);
    }
  });
  const weight = (word: number) => Math.log(1 + texts.length / ((postings.get(word)?.length ?? 0) + 1));
  const most = Math.max(FEW, texts.length * COMMONEST);
  return {
    share(text) {
      let whole = 0;
      let best = 0;
      const held = new Map<number, number>();
      for (const word of tellingWords(text)) {
        whole += weight(word);
        const list = postings.get(word) ?? [];
        if (list.length > most) continue;
        for (const at of list) {
          const sum = (held.get(at) ?? 0) + weight(word);
          held.set(at, sum);
          best = Math.max(best, sum);
        }
      }
      return whole === 0 ? 0 : best / whole;
    },
  };
}

const isTelling = (word: string) => word.length > 1 && !COMMON.has(word);
