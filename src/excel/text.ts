/** A text that Excel takes as it is: it begins with a letter and is neither a truth value nor an English month. */
const PLAIN = /^(?!(?:true|false)$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\p{L}/iu;

/**
 * What to put into a cell so that Excel keeps the text as text. Excel reads what an add-in writes as if it were typed
 * ("=1+1", "1/3", "007", "TRUE"), save in a cell whose format is Text; an apostrophe before it says "text" and is not kept.
 */
export function asTyped(text: string, format: string): string {
  return text === "" || format === "@" || PLAIN.test(text) ? text : `'${text}`;
}
