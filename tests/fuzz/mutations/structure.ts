import {
  isMap,
  isNode,
  isPair,
  isSeq,
  Pair,
  parseDocument,
  Scalar,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { pick, type Random } from '../random.ts';
import type { TextMutation } from './mutation.ts';

/** Ways to spoil a text by what it holds: its mappings, lists and values. */
export const STRUCTURE_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  'robbed of a part': change(({ holder, at }) => holder.items.splice(at, 1)),
  'given a part twice': change(({ holder, at }, random) => {
    holder.items.splice(random(holder.items.length), 0, copy(holder.items[at]));
  }),
  'moved in its parts': change(({ holder, at }, random) => {
    const item = holder.items.splice(at, 1)[0];
    holder.items.splice(random(holder.items.length + 1), 0, item);
  }),
  'given a part from elsewhere': change(({ holder, at }, random, all) => {
    const from = pick(all, random);
    const item = copy(from.holder.items[from.at]);
    if (!isPair(item) || !isMap(holder)) setValue({ holder, at }, readValue(item));
    else holder.items.splice(at, 0, new Pair(item.key, item.value));
  }),
  'given another type': change((part, random) => {
    setValue(part, pick([new YAMLMap(), new YAMLSeq(), new Scalar(''), new Scalar('7')], random));
  }),
  'wrapped in a list': change((part) => {
    const list = new YAMLSeq();
    list.items.push(readValue(part.holder.items[part.at]));
    list.flow = true;
    setValue(part, list);
  }),
  'wrapped in a mapping': change((part, random) => {
    const map = new YAMLMap();
    const key = pick(['value', 'low', 'meets', 'amount', 'id'], random);
    map.items.push(new Pair(new Scalar(key), readValue(part.holder.items[part.at])));
    map.flow = true;
    setValue(part, map);
  }),
  'written in flow': change(({ holder }) => {
    holder.flow = true;
  }),
};

/** An item of a list or a pair of a mapping. */
interface Part {
  readonly holder: YAMLMap<unknown, unknown> | YAMLSeq<unknown>;
  readonly at: number;
}

/** A text with one of its parts changed; as it is where it holds none, or is no YAML. */
function change(make: (part: Part, random: Random, all: readonly Part[]) => void): TextMutation {
  return (text, _other, random) => {
    const document = parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      logLevel: 'silent',
    });
    const parts: Part[] = [];
    visit(document, {
      Collection: (_key, holder) => {
        for (const at of holder.items.keys()) parts.push({ holder, at });
      },
    });
    if (document.errors.length > 0 || parts.length === 0) return text;
    make(pick(parts, random), random, parts);
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
  };
}

/** A part that may stand somewhere else too, be it within itself. */
function copy(item: unknown): unknown {
  return isPair(item) || isNode(item) ? item.clone() : item;
}

function readValue(item: unknown): unknown {
  return isPair(item) ? item.value : item;
}

function setValue({ holder, at }: Part, value: unknown): void {
  const item = holder.items[at];
  if (isPair(item)) item.value = value;
  else if (isSeq(holder)) holder.items[at] = value;
}
