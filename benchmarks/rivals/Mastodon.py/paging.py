import resource
import sys
import time

from mastodon import Mastodon

url, pages = sys.argv[1], int(sys.argv[2])
client = Mastodon(access_token="benchmark-token", api_base_url=url, version_check_mode="none")
page = None
for lap in ("cold", "warm"):
    start, cpu = time.perf_counter(), time.process_time()
    statuses = 0
    for _ in range(pages):
        page = client.timeline_home(limit=40) if page is None else client.fetch_next(page)
        statuses += len(page)
    print(f"{lap} statuses/s = {statuses / (time.perf_counter() - start):.3f}")
    print(f"{lap} CPU ms a page = {(time.process_time() - cpu) * 1000 / pages:.3f}")
print(f"peak RSS MB = {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.3f}")
