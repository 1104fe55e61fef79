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
/** A text that says this part of an entry's own words speaks of it, if those are so many. */
const NEARLY_ALL = 0.55;
const ENOUGH_WORDS = 3;

/** What texts are looked for among: the words of its own, and those that stand around them. */
export interface Subject {
  readonly text: string;
  readonly around: string;
}

/** Finds out whether a list speaks of what a text speaks of. */
export interface Cover {
  /** Whether one entry says this share (0–1) of a text's telling words, the rare ones counting more, or the text nearly all of its. */
  speaksOf(text: string, share: number): boolean;
}

interface Entry {
  readonly own: ReadonlySet<number>;
  /** What its own words weigh; those of a short entry are taken to weigh without end. */
  whole: number;
}

/** Indexes a list by its words; asking costs as much as the entries that share a rare word. */
export function coverOf(subjects: readonly Subject[]): Cover {
  const { read, words } = vocabulary();
  /** But for the words that every office text has. */
  const tellingWords = (text: string) => new Set(read(text).filter((word) => isTelling(words[word]!)));
  const entries = subjects.map(({ text }): Entry => ({ own: tellingWords(text), whole: Infinity }));
  const postings = new Map<number, number[]>();
  subjects.forEach(({ text, around }, at) => {
    for (const word of tellingWords(`${text} ${around}`)) {
      const list = postings.get(word);
      if (list) list.push(at);
      else postings.set(word, [at]);
    }
  });
  const weight = (word: number) => Math.log(1 + subjects.length / ((postings.get(word)?.length ?? 0) + 1));
  const weigh = (some: ReadonlySet<number>) => [...some].reduce((sum, word) => sum + weight(word), 0);
  for (const entry of entries) if (entry.own.size >= ENOUGH_WORDS) entry.whole = weigh(entry.own);
  const most = Math.max(FEW, subjects.length * COMMONEST);
  return {
    speaksOf(text, share) {
      const asked = tellingWords(text);
      const wanted = weigh(asked) * share;
      const held = new Map<number, { all: number; own: number }>();
      for (const word of asked) {
        const list = postings.get(word) ?? [];
        if (list.length > most) continue;
        for (const at of list) {
          const sum = held.get(at) ?? { all: 0, own: 0 };
          sum.all += weight(word);
          if (entries[at]!.own.has(word)) sum.own += weight(word);
          if (sum.all >= wanted || sum.own >= entries[at]!.whole * NEARLY_ALL) return true;
          held.set(at, sum);
        }
      }
      return false;
    },
  };
}

const isTelling = (word: string) => word.length > 1 && !COMMON.has(word);
