import sys

from mastodon import Mastodon

client = Mastodon(access_token="benchmark-token", api_base_url=sys.argv[1], version_check_mode="none")
for status in client.timeline_home(limit=40):
    print(status.account.display_name)
