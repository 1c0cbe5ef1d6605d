import { buildRegister, type Register } from '../core/companies/register.ts';
import built from './companies.json' with { type: 'json' };
import { readFacts } from './facts.ts';

let register: Register | undefined;

/** The register of built company facts: made at the first call, the same one ever after. */
export function loadRegister(): Register {
  register ??= buildRegister(readFacts(built.companies));
  return register;
}
