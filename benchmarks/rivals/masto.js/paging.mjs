import { createRestAPIClient } from "masto";
import { Laps } from "./laps.mjs";

const [url, pages] = process.argv.slice(2);
const laps = new Laps(Number(pages));
const client = createRestAPIClient({ url, accessToken: "benchmark-token" });
for await (const page of client.v1.timelines.home.list({ limit: 40 })) {
  laps.read(page.length);
}
laps.finish();
