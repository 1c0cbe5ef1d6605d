/**
 * Sets up what is missing, and says what it installs: the npm packages of package-lock.json and, where browsers are
 * asked for, Chromium and Firefox. Plain Node without packages, since it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const LOCK = 'package-lock.json';
const STAMP = join('node_modules', '.kurszettel-setup');

/** Debian's packages, each with the file that shows it is there. */
const DEBIAN = {
  chromium: '/usr/bin/chromium',
  'chromium-l10n': '/usr/lib/chromium/locales/de.pak',
  'firefox-esr': '/usr/bin/firefox-esr',
  'firefox-esr-l10n-de': '/usr/lib/firefox-esr/browser/extensions/langpack-de@firefox-esr.mozilla.org.xpi',
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu',
  'fonts-liberation': '/usr/share/fonts/truetype/liberation',
};

/** @param {{ browsers: boolean }} what */
export function setup({ browsers }) {
  if (Number(process.versions.node.split('.')[0]) < 20)
    fail(`Node 20 or newer is needed; this is ${process.version}.`);
  installPackages();
  if (browsers) installBrowsers();
}

function installPackages() {
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  const present = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (present === wanted) return;
  console.log('Setup: installing the npm packages of package-lock.json (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, wanted);
}

function installBrowsers() {
  const missing = Object.keys(DEBIAN).filter((name) => !existsSync(DEBIAN[name]));
  if (missing.length === 0) return;
  if (!onPath('apt-get')) {
    // Elsewhere the reader's own browsers serve; fonts and language packs matter to pictures only.
    if (onPath('chromium') && (onPath('firefox') || onPath('firefox-esr'))) return;
    fail(
      `Please install Chromium and Firefox so that "chromium" and "firefox" are on the PATH (missing: ${missing.join(', ')}).`,
    );
  }
  const root = process.getuid?.() === 0;
  if (!root && !onPath('sudo')) fail(`Please run as root: apt-get install ${missing.join(' ')}`);
  const apt = (...args) =>
    run(root ? 'apt-get' : 'sudo', [...(root ? [] : ['apt-get']), ...args], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  console.log(`Setup: installing with apt-get: ${missing.join(', ')} …`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
}

/** @param {string} command */
function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

/**
 * Runs a command to its end, its output kept back unless it fails.
 * @param {string} command @param {string[]} args @param {Record<string, string>} env
 */
function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  if (done.status === 0) return;
  fail(
    `${command} ${args.join(' ')} failed:\n${done.error?.message ?? ''}${done.stdout ?? ''}${done.stderr ?? ''}`,
  );
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`Setup: ${message}`);
  process.exit(1);
}
