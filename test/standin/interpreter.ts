import { Refusal, type StandinBook } from "./book";
import { memberOf } from "./metadata";
import { WorkbookObject } from "./objects";
import { reaches, type Profile } from "./profile";

/** A member that the stand-in does not know: the test fails by its name. */
class Gap extends Error {}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: unknown[]; readonly ReferencedObjectPathIds?: number[] };
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ObjectPath["ArgumentInfo"];
  readonly QueryInfo?: { readonly Select?: string[] };
}

interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

type Thing = Record<string, unknown>;

/** An object of the stand-in and the class of Office.js that it stands for; null for a null object. */
type Placed = { readonly thing: Thing; readonly is: string } | null;

/** Anything that Excel keeps between two batches of one run, by reference id. */
type References = Map<string, Placed>;

/** The background service that office.js tells that it is ready; it is no part of the workbook. */
class AddinInternalServiceObject {
  NotifyActionHandlerReady(): void {
    return undefined;
  }
}

/** What Excel on the web takes and answers at most in one request, in bytes. */
const MOST_BYTES = 5 * 1024 * 1024;
const REQUEST_TOO_LARGE = 5103;
const ANSWER_TOO_LARGE = 5104;

/** A cell is being typed into; and the flag of a request that waits until it is not. */
const CELL_EDIT = 5004;
const DELAY_FOR_CELL_EDIT = 64;

type Answer = { readonly body: string } | { readonly osf: number };

/** Answers office.js's requests from a {@link StandinBook}, member by member. */
export class Interpreter {
  readonly #references: References = new Map();

  constructor(
    readonly book: StandinBook,
    readonly profile: Profile,
  ) {}

  /** Answers one request body, or says with which of office.js's numbers it is refused. */
  async answer(body: string, flags = 0): Promise<Answer> {
    const request = JSON.parse(body) as Request;
    const paths = Object.values(request.ObjectPaths);
    if (paths.some((path) => path.ObjectPathType === 2)) return this.#carryOut(request);
    const isCleanUp = request.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
    if (isCleanUp) return this.#carryOut(request);
    if (this.book.typing && !(flags & DELAY_FOR_CELL_EDIT)) return { osf: CELL_EDIT };
    await this.book.typing;
    return this.#counted(request, Buffer.byteLength(body));
  }

  #counted(request: Request, bytesIn: number): Answer {
    const fault = this.book.faultNow();
    const count = (bytesOut: number) => this.book.requests.push({ bytesIn, bytesOut });
    if (fault?.kind === "meanwhile") fault.happens(this.book);
    if (fault?.kind === "refused" || bytesIn > MOST_BYTES) {
      count(0);
      return { osf: fault?.kind === "refused" ? fault.osf : REQUEST_TOO_LARGE };
    }
    const answer = this.#carryOut(request, fault?.kind === "stopped" ? fault : undefined);
    const bytesOut = Buffer.byteLength(answer.body);
    count(bytesOut);
    if (fault?.kind === "unanswered") return { osf: fault.osf };
    return bytesOut > MOST_BYTES ? { osf: ANSWER_TOO_LARGE } : answer;
  }

  #carryOut(request: Request, stop?: Stop): { readonly body: string } {
    return { body: JSON.stringify(new Batch(this.book, this.profile, this.#references, request, stop).run()) };
  }
}

/** Where Excel stops, and with which code. */
interface Stop {
  readonly at: string;
  readonly code: string;
}

class Batch {
  readonly #places = new Map<number, Placed>();
  readonly #kept = new Map<number, string>();

  constructor(
    readonly book: StandinBook,
    readonly profile: Profile,
    readonly references: References,
    readonly request: Request,
    readonly stop?: Stop,
  ) {}

  run(): unknown {
    const results: unknown[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#act(action, traces) });
      } catch (error) {
        if (!(error instanceof Refusal || error instanceof Gap)) throw error;
        if (error instanceof Gap) this.book.gaps.push(error.message);
        const code = error instanceof Refusal ? error.code : "NotInTheStandin";
        return {
          Error: {
            Code: code,
            Message: error.message,
            Location: this.#location(action),
            ActionIndex: index,
            HttpStatusCode: 400,
          },
          ProcessedResults: { Results: results },
          TraceIds: traces,
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #location({ Name, ObjectPathId }: Action): string {
    return Name || this.request.ObjectPaths[ObjectPathId]?.Name || "Workbook";
  }

  #act(action: Action, traces: number[]): unknown {
    if (action.ActionType === 5) {
      traces.push(action.Id);
      return null;
    }
    if (action.Name === "_RemoveReference") return null;
    const place = this.#place(action.ObjectPathId);
    if (place === null) return null;
    if (action.ActionType === 1) return this.#identity(place, action.ObjectPathId);
    if (action.ActionType === 2) return this.#query(place, action.QueryInfo?.Select ?? []);
    if (action.ActionType === 3) return this.#method(place, action);
    if (action.ActionType === 4) return this.#set(place, action.Name, this.#arguments(action.ArgumentInfo)[0]);
    throw new Gap(`action type ${action.ActionType}`);
  }

  #place(id: number): Placed {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const place = this.#resolve(this.request.ObjectPaths[id]!);
    this.#places.set(id, place);
    return place;
  }

  #resolve(path: ObjectPath): Placed {
    if (path.ObjectPathType === 1) return { thing: new WorkbookObject(this.book) as never, is: "Workbook" };
    if (path.ObjectPathType === 2) return this.#service(path.Name);
    if (path.ObjectPathType === 6) return this.references.get(path.Name) ?? null;
    if (path.ObjectPathType === 7) return null;
    const parent = this.#place(path.ParentObjectPathId!);
    if (parent === null) return null;
    const name = path.ObjectPathType === 5 ? "GetItem" : path.Name;
    if (path.ObjectPathType === 4) return this.#get(parent, name).placed();
    if (path.ObjectPathType !== 3 && path.ObjectPathType !== 5)
      throw new Gap(`object path type ${path.ObjectPathType}`);
    return this.#call(parent, name, this.#arguments(path.ArgumentInfo)).placed();
  }

  #service(name: string): Placed {
    if (name !== "Microsoft.InternalService.AddinInternalService") throw new Gap(name);
    return { thing: new AddinInternalServiceObject() as never, is: name };
  }

  /** Arguments, with those that are objects in place of their path numbers. */
  #arguments(info: ObjectPath["ArgumentInfo"]): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) =>
      paths[index] ? (this.#place(paths[index])?.thing ?? null) : argument,
    );
  }

  #identity({ thing }: NonNullable<Placed>, path: number): unknown {
    const kept = this.#kept.get(path);
    return { ...("Id" in thing ? { Id: thing.Id } : {}), ...(kept ? { _ReferenceId: kept } : {}) };
  }

  #method(place: NonNullable<Placed>, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      const id = `R${this.references.size + 1}`;
      this.references.set(id, place);
      this.#kept.set(action.ObjectPathId, id);
      return null;
    }
    if (action.Name === "_ValidateArraySize") return null;
    return this.#call(place, action.Name, this.#arguments(action.ArgumentInfo)).value ?? null;
  }

  #query(place: NonNullable<Placed>, select: readonly string[]): unknown {
    if (!("Items" in place.thing)) return this.#pick(place, select);
    const { value, is } = this.#get(place, "Items");
    const items = (value as Thing[]).map((thing, index) => ({ _Index: index, ...this.#pick({ thing, is }, select) }));
    return { _Items: items };
  }

  /** The selected members of a thing, "protection/protected" as a nested one; its Id always with them. */
  #pick(place: NonNullable<Placed>, select: readonly string[]): Record<string, unknown> {
    const picked: Record<string, unknown> = "Id" in place.thing ? { Id: place.thing.Id } : {};
    for (const entry of select) {
      const [first, ...rest] = entry.split("/") as [string, ...string[]];
      const name = first[0]!.toUpperCase() + first.slice(1);
      const found = this.#get(place, name);
      const inner = found.placed();
      picked[name] = rest.length > 0 && inner ? this.#pick(inner, [rest.join("/")]) : found.value;
    }
    return picked;
  }

  #get(place: NonNullable<Placed>, name: string) {
    const is = this.#allow(place, name, "read");
    if (!descriptor(place.thing, name)?.get) throw new Gap(`${place.is}.${name} is not in the stand-in`);
    return found(place.thing[name], is);
  }

  #call(place: NonNullable<Placed>, name: string, parameters: unknown[]) {
    const is = this.#allow(place, name, "read");
    const member = descriptor(place.thing, name)?.value as unknown;
    if (typeof member !== "function") throw new Gap(`${place.is}.${name}() is not in the stand-in`);
    return found(member.apply(place.thing, parameters), is);
  }

  #set(place: NonNullable<Placed>, name: string, value: unknown): null {
    this.#allow(place, name, "write");
    if (!descriptor(place.thing, name)?.set) throw new Gap(`${place.is}.${name} cannot be set in the stand-in`);
    place.thing[name] = value;
    return null;
  }

  /** Refuses a member that this Excel does not have; returns the class that the member leads to. office.js itself asks for members with a leading "_". */
  #allow({ is }: NonNullable<Placed>, name: string, use: "read" | "write"): string {
    if (name.startsWith("_") || is.startsWith("Microsoft.")) return "";
    const plain = name[0]!.toLowerCase() + name.slice(1);
    if (this.stop?.at === `${is}.${plain}`) throw new Refusal(this.stop.code);
    const member = memberOf(is, plain);
    if (!member) throw new Gap(`${is}.${plain} is not in the package's types`);
    if (!reaches(this.profile, member[use])) throw new Refusal("ApiNotFound");
    return member.leadsTo ?? "";
  }
}

/** What a member gave, and as a place of its own when it is an object. */
const found = (value: unknown, is: string) => ({
  value,
  is,
  placed: (): Placed => (value === null || value === undefined ? null : { thing: value as Thing, is }),
});

function descriptor(thing: object, name: string): PropertyDescriptor | undefined {
  for (let at = Object.getPrototypeOf(thing) as object | null; at; at = Object.getPrototypeOf(at) as object | null) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own) return own;
  }
  return undefined;
}
