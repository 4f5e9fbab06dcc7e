"""Verifies deliveries by the standard's own library: [{secret, headers, body}] on stdin, of each the event's id or what is wrong on stdout."""
import json
import sys

from standardwebhooks import Webhook

def verdict(delivery):
    try:
        return Webhook(delivery["secret"]).verify(delivery["body"], delivery["headers"])["id"]
    except Exception as error:
        return str(error)

print(json.dumps([verdict(delivery) for delivery in json.load(sys.stdin)]))
