import type { Register } from '../core/companies/register.ts';
import built from './companies.json' with { type: 'json' };
import { openRegister } from './open-register.ts';

let register: Register | undefined;

/** The register of built company facts: opened at the first call, the same one ever after. */
export function loadRegister(): Register {
  register ??= openRegister(built.companies);
  return register;
}
