/*
 * The stems of words, as the index has them: Snowball's Russian algorithm (https://snowballstem.org/algorithms/russian/stemmer.html)
 * and the first steps of its English one. The program's own are in src/StaticNews.Site/Stemming; a test holds them equal.
 */
const list = (endings) => endings.split(" ").sort((one, other) => other.length - one.length);
const GERUND_AFTER_A = "в вши вшись";
const GERUND = [list(`${GERUND_AFTER_A} ив ивши ившись ыв ывши ывшись`), GERUND_AFTER_A.split(" ")];
const ADJECTIVE = [list("ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею"), []];
const PARTICIPLE_AFTER_A = "ем нн вш ющ щ";
const PARTICIPLE = [list(`${PARTICIPLE_AFTER_A} ивш ывш ующ`), PARTICIPLE_AFTER_A.split(" ")];
const REFLEXIVE = [list("ся сь"), []];
const VERB_AFTER_A = "ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно";
const VERB = [list(`${VERB_AFTER_A} ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю`), VERB_AFTER_A.split(" ")];
const NOUN = [list("а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я"), []];
const SUPERLATIVE = [list("ейш ейше"), []];
const DERIVATION = [list("ост ость"), []];

/** The stems of all words of a text, in its order. */
export const stemsOf = (text) =>
  (text.normalize("NFC").toLowerCase().replaceAll("ё", "е").match(/[\p{L}\p{Nd}]+/gu) ?? [])
    .map((word) => word.slice(0, 40))
    .map((word) => (/^[a-z]/.test(word) ? english(word) : russian(word)));

/** The longest ending decides, also where its condition then fails. */
function without(rest, [endings, afterA]) {
  const ending = endings.find((one) => rest.endsWith(one));
  if (!ending) return null;
  const shorter = rest.slice(0, -ending.length);
  return afterA.includes(ending) && !/[ая]$/.test(shorter) ? null : shorter;
}

function russian(word) {
  const start = word.search(/[аеиоуыэюя]/) + 1;
  if (!start || start === word.length) return word;
  let rest = word.slice(start);
  const gerund = without(rest, GERUND);
  if (gerund !== null) rest = gerund;
  else {
    rest = without(rest, REFLEXIVE) ?? rest;
    const adjective = without(rest, ADJECTIVE);
    rest = adjective === null ? (without(rest, VERB) ?? without(rest, NOUN) ?? rest) : (without(adjective, PARTICIPLE) ?? adjective);
  }
  rest = rest.replace(/и$/, "");
  const second = after(word, after(word, 0, /[аеиоуыэюя]/), /[аеиоуыэюя]/);
  const derived = without(rest, DERIVATION);
  if (derived !== null && start + derived.length >= second) rest = derived;
  const superlative = without(rest, SUPERLATIVE);
  rest = superlative ?? rest;
  if (rest.endsWith("нн")) rest = rest.slice(0, -1);
  else if (superlative === null) rest = rest.replace(/ь$/, "");
  return word.slice(0, start) + rest;
}

/** Where the part of a word after a vowel and a consonant begins. */
function after(word, from, vowel) {
  for (let at = from + 1; at < word.length; at++) if (vowel.test(word[at - 1]) && !vowel.test(word[at])) return at + 1;
  return word.length;
}

function english(word) {
  if (word.length <= 2) return word;
  let stem = word;
  if (stem.endsWith("sses")) stem = stem.slice(0, -2);
  else if (stem.endsWith("ies")) stem = stem.slice(0, stem.length > 4 ? -2 : -1);
  else if (!/(us|ss)$/.test(stem) && stem.endsWith("s") && /[aeiouy]/.test(stem.slice(0, -2))) stem = stem.slice(0, -1);
  const region = (text) => after(text, 0, /[aeiouy]/);
  const ending = /(eed|ed|ing)$/.exec(stem)?.[0];
  if (ending === "eed") stem = region(stem) <= stem.length - 3 ? stem.slice(0, -1) : stem;
  else if (ending && /[aeiouy]/.test(stem.slice(0, -ending.length))) stem = restored(stem.slice(0, -ending.length), region);
  if (stem.endsWith("ly") && region(stem) <= stem.length - 2) stem = stem.slice(0, -2);
  return stem.length > 2 && /[^aeiouy]y$/.test(stem) ? `${stem.slice(0, -1)}i` : stem;
}

function restored(stem, region) {
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (stem.length > 2 && /([bdfgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  const short = region(stem) === stem.length && (stem.length === 2 ? /^[aeiouy][^aeiouy]$/ : /[^aeiouy][aeiouy][^aeiouywx]$/).test(stem);
  return short ? `${stem}e` : stem;
}
