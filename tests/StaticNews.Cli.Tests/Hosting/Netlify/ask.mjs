// Asks Netlify's own parsers and engine of rules for each address on standard input: ask.mjs SITE NETLIFY_TOML
import { readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { resolveConfig } from "@netlify/config";
import { HeadersHandler } from "@netlify/headers";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import { RedirectsHandler } from "@netlify/redirects";

const home = "http://orsk.example";
const [site, toml] = process.argv.slice(2);
const redirects = await parseAllRedirects({ redirectsFiles: [`${site}/_redirects`], configRedirects: [], minimal: false });
const headers = await parseAllHeaders({ headersFiles: [`${site}/_headers`], configHeaders: [], minimal: false });
const { config } = await resolveConfig({ config: toml, cwd: site, repositoryRoot: site, offline: true, mode: "require", buffer: true });
const rules = new RedirectsHandler({ projectDir: site, publicDir: site, jwtSecret: "", jwtRoleClaim: "" });
const named = new HeadersHandler({ projectDir: site, publishDir: ".", logger: console });

// The engine knows rules; files are found as Netlify's documentation says of pretty addresses.
async function find(path) {
  if (["/_headers", "/_redirects"].includes(path)) return null;
  for (const file of path.endsWith("/") ? [`${path}index.html`] : [path, `${path}/index.html`]) {
    try {
      return { file, body: await readFile(site + file, "utf8") };
    } catch {}
  }
  return null;
}

async function ask(target) {
  const request = new Request(new URL(target, home));
  const rule = await rules.match(request);
  if (rule?.redirect) return { status: rule.statusCode, headers: { Location: rule.target.href.replace(home, "") }, body: "" };
  const path = new URL(request.url).pathname;
  const found = await find(decodeURIComponent(rule ? rule.target.pathname : path));
  if (found && !rule && !path.endsWith("/") && found.file.endsWith("/index.html") && !path.endsWith("index.html"))
    return { status: 301, headers: { Location: `${path}/` }, body: "" };
  const page = found ?? (await find("/404.html"));
  return { status: rule?.statusCode ?? (found ? 200 : 404), headers: await named.apply(request), body: page.body };
}

const answers = [];
for (const target of readFileSync(0, "utf8").split("\n").filter(Boolean)) answers.push(await ask(target));
const complaints = [...redirects.errors, ...headers.errors].map((error) => error.message);
console.log(JSON.stringify({ complaints, publish: config.build.publish, answers }));
