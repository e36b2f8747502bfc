import { createRestAPIClient } from "masto";

const client = createRestAPIClient({ url: process.argv[2], accessToken: "benchmark-token" });
for (const status of await client.v1.timelines.home.list({ limit: 40 })) {
  console.log(status.account.displayName);
}
