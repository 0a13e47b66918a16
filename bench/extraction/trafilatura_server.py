"""Answers each line {url, html_base64} with {text, milliseconds}."""
import base64
import json
import sys
import time

import trafilatura

for line in sys.stdin:
    page = json.loads(line)
    source = base64.b64decode(page["html_base64"])
    start = time.process_time()
    text = trafilatura.extract(source, url=page["url"] or None, include_comments=False)
    spent = 1000 * (time.process_time() - start)
    print(json.dumps({"text": text or "", "milliseconds": spent}), flush=True)
