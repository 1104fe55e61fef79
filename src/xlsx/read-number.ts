const [MINUS, DOT, ZERO, NINE] = [45, 46, 48, 57];

/**
 * The number at [start, end) of a text, exactly as `Number` reads it; NaN when there is none. Up to 15 digits with at most
 * one dot are put together here, since one division of two exact numbers rounds rightly and nothing need be cut out.
 */
export function numberAt(text: string, start: number, end: number): number {
  const negative = text.charCodeAt(start) === MINUS;
  const from = negative ? start + 1 : start;
  if (end - from > 15 || end === from) return plainNumber(text, start, end);
  let digits = 0;
  let scale = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) digits = digits * 10 + (code - ZERO);
    else if (code === DOT && scale === 0 && at + 1 < end && at > from) scale = end - at - 1;
    else return plainNumber(text, start, end);
  }
  const value = scale ? digits / 10 ** scale : digits;
  return negative ? -value : value;
}

function plainNumber(text: string, start: number, end: number): number {
  const raw = text.slice(start, end).trim();
  return raw === "" ? NaN : Number(raw);
}
