import { plainVowels, VOWELS } from "./letters";

/** Each vowel with a tone → the vowel without it and the tone (0 is level, 1 sắc, 5 nặng). */
const TONES = new Map(
  plainVowels.flatMap((vowel) => [...VOWELS[vowel]].map((letter, tone) => [letter, { vowel, tone }] as const)),
);

const ONSETS = new Set(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "));

const RIMES = new Set(
  [
    "a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu",
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot",
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
    "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu",
    "ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt ych",
  ].flatMap((line) => line.split(" ")),
);

/** What stands before e, ê and i only, and what never does. */
const BEFORE_FRONT = new Set(["k", "gh", "ngh"]);
const NEVER_BEFORE_FRONT = new Set(["c", "ng"]);
const FRONT = /^[eêiy]/;
/** The y stands for i after these alone ("kỹ", "lý"), and begins longer rimes ("yêu") only where nothing is before it. */
const BEFORE_Y = new Set(["", "h", "k", "l", "m", "s", "t", "v", "qu"]);

/** Rimes of several letters whose tone may stand on the last one ("hoà", "thuở"). */
const TONE_AT_END = new Set(["oa", "oe", "uê", "uơ", "uy"]);

/**
 * Whether a word is a syllable that Vietnamese can have: a known beginning and rime, spelt to fit each other, with at most
 * one tone, in its place, and before c, ch, p and t only sắc or nặng. Lower case, NFC.
 */
export function isSyllable(word: string): boolean {
  const { plain, tones } = withoutTone(word);
  if (tones.length > 1) return false;
  const { tone, fromEnd } = tones[0] ?? LEVEL;
  for (let length = Math.min(3, plain.length - 1); length >= 0; length--) {
    const rime = plain.slice(length);
    const isInPlace = fromEnd > 1 || rime.length === 1 || TONE_AT_END.has(rime);
    if (isInPlace && fits(plain.slice(0, length), rime, tone)) return true;
  }
  return false;
}

interface Tone {
  readonly tone: number;
  /** 1 for a tone on the last letter. */
  readonly fromEnd: number;
}

const LEVEL: Tone = { tone: 0, fromEnd: Infinity };

function withoutTone(word: string) {
  const tones: Tone[] = [];
  const plain = Array.from(word, (letter, index) => {
    const toned = TONES.get(letter);
    if (toned && toned.tone > 0) tones.push({ tone: toned.tone, fromEnd: word.length - index });
    return toned?.vowel ?? letter;
  });
  return { plain: plain.join(""), tones };
}

function fits(onset: string, rime: string, tone: number): boolean {
  if (!ONSETS.has(onset) || !RIMES.has(rime)) return false;
  if (/[cptk]$|ch$/.test(rime) && tone !== 1 && tone !== 5) return false;
  if (rime.startsWith("y")) return rime === "y" ? BEFORE_Y.has(onset) : onset === "" || onset === "qu";
  if (BEFORE_FRONT.has(onset)) return FRONT.test(rime);
  return !(NEVER_BEFORE_FRONT.has(onset) && FRONT.test(rime)) && !(onset === "g" && /^[eê]/.test(rime));
}
