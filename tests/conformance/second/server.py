"""The partner-side reads of the contract, from a JSON file, with the standard library alone.

    python3 server.py FILE PORT

FILE holds `publisher`, `sessions` (tokens with the external id of their partner) and `records`, as POST /v1/publish takes them.
Written from the contract and the specification, to show that they suffice: it has nothing of the reference server.
"""

import base64, hashlib, json, re, sys, uuid
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit
from zoneinfo import ZoneInfo

given = json.load(open(sys.argv[1], encoding="utf-8"))
SIGNS = {"increase": 1, "decrease": -1, "invoice": 1, "debit_note": 1, "payment": -1, "refund": 1, "credit_note": -1, "withholding_certificate": -1}
BUCKETS = ["current", "days_1_30", "days_31_60", "days_61_90", "over_90", "unapplied"]
DECIMALS = {"CLP": 0, "JPY": 0, "PYG": 0, "KWD": 3}
STARTED = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

def id_of(kind, external_id):
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{kind} {external_id}"))

def of_kind(kind):
    return {one["externalId"]: dict(one["data"], externalId=one["externalId"], id=id_of(kind, one["externalId"]))
            for one in given["records"] if one["kind"] == kind}

PARTNERS, DOCUMENTS, PAYMENTS = of_kind("partner"), of_kind("document"), of_kind("payment")
SESSIONS = {one["token"]: PARTNERS[one["partner"]] for one in given["sessions"]}

class Problem(Exception):
    def __init__(self, status, code, errors=None):
        self.status, self.code, self.errors = status, code, errors

today = lambda: datetime.now(ZoneInfo(given["publisher"]["timeZone"])).date().isoformat()
number = lambda amount: Decimal(amount["amount"])
in_process = lambda record: record.get("status") == "in_process"
is_document = lambda record: "issueDate" in record
sign = lambda record: SIGNS.get(record.get("effect", record.get("type", "payment")), 0) * (not in_process(record))
typed = lambda record: {"type": record["type"]} if is_document(record) else {}
kind_of = lambda record: "document" if is_document(record) else record.get("type", "payment")
day = lambda record: record.get("issueDate") or record["date"]
whole = lambda record: record.get("total") or record["amount"]
currency_of = lambda record: whole(record)["currency"]
days_overdue = lambda due, as_of: max(0, (date.fromisoformat(as_of) - date.fromisoformat(due)).days)
bucket_of = lambda days: BUCKETS[0 if days <= 0 else 1 if days <= 30 else 2 if days <= 60 else 3 if days <= 90 else 4]
total_of = lambda amounts: sum(amounts, Decimal(0))
reference = lambda partner: {key: partner[key] for key in ("id", "externalId", "name")}
DETAIL = ("type", "effect", "reason", "series", "number", "issueDate", "subtotal", "discounts", "charges", "rounding", "prepaid", "exchangeRate", "baseTotal", "baseSubtotal",
          "paymentTerms", "addresses", "salesperson", "branch", "project", "costCentre", "notes", "lines", "method", "fiscal", "depositAccount", "metadata")
detail = lambda record: {key: record[key] for key in DETAIL if key in record}
chosen = lambda record, query: all(record.get("metadata", {}).get(key[9:-1]) == query[key] for key in query if key[:9] == "metadata[")
overdue = lambda items: total_of(left for left, one in items if one["daysOverdue"] > 0)
settling = lambda source, document: [one for one in source.get("allocations") or [] if one["document"] == document["externalId"]]
own = lambda records, partner: [one for one in records.values() if one["partner"]["externalId"] == partner["externalId"]]

def money(amount, currency):
    whole, _, fraction = format(abs(amount), "f").partition(".")
    fraction = fraction.rstrip("0").ljust(DECIMALS.get(currency, 2), "0")
    return {"amount": ("-" if amount < 0 else "") + whole + ("." + fraction if fraction else ""), "currency": currency}

def label(record):
    named = "-".join(part for part in (record.get("series"), record.get("number")) if part)
    return (named if is_document(record) else record.get("reference")) or record["externalId"]

def installments(document):
    parts = [(one["dueDate"], one["number"], number(one["amount"])) for one in document.get("installments") or []]
    if not parts or sum(part[2] for part in parts) != number(document["total"]):
        last = max([part[0] for part in parts] or [document.get("dueDate") or document["issueDate"]])
        parts = [(last, 1, number(document["total"]))]
    return sorted(parts)

def settlements(document, as_of):
    """What settles a document: each source with its allocation, as far as both are dated on or before the day."""
    if day(document) > as_of:
        return []
    return [(source, one) for source in [*DOCUMENTS.values(), *PAYMENTS.values()] if sign(source) == -sign(document) and day(source) <= as_of
            for one in settling(source, document)]

def open_parts(document, as_of):
    """Installments with what is open of each, and what was settled beyond all of them (ALC-2 to ALC-4)."""
    parts = [[due, count, amount, amount] for due, count, amount in installments(document)]
    rest = Decimal(0)
    for _, one in settlements(document, as_of):
        left = number(one["amount"])
        for part in parts:
            if part[1] == one.get("installment"):
                filled = min(left, part[3])
                part[3], left = part[3] - filled, left - filled
        rest += left
    for part in parts:
        filled = min(rest, part[3])
        part[3], rest = part[3] - filled, rest - filled
    return parts, rest

def unapplied(source, as_of):
    """What of a payment or credit settles nothing, and of a credit is not paid out by refunds."""
    used = [number(one["amount"]) for one in source.get("allocations") or []
            if day(DOCUMENTS[one["document"]]) <= as_of and day(source) <= as_of]
    paid_out = [number(one["amount"]) for _, one in settlements(source, as_of)] if is_document(source) else []
    return number(whole(source)) - total_of(used + paid_out)

def open_items(records, as_of):
    found = []
    for record in records:
        if day(record) > as_of or sign(record) == 0:
            continue
        base = {"kind": kind_of(record), "id": record["id"], **typed(record),
                "externalId": record["externalId"], "label": label(record), "date": day(record)}
        currency = currency_of(record)
        is_debt = sign(record) > 0 and is_document(record)
        rest, parts = open_parts(record, as_of)[::-1] if is_debt else (unapplied(record, as_of), [])
        side = -1 if is_debt else sign(record)
        for due, count, amount, left in parts:
            if left:
                late = days_overdue(due, as_of)
                several = {"installment": count} if len(parts) > 1 else {}
                found.append((left, {**base, **several, "dueDate": due, "total": money(amount, currency), "daysOverdue": late,
                                     "openAmount": money(left, currency), "bucket": bucket_of(late)}))
        if rest:
            total, left = (money(side * amount, currency) for amount in (number(whole(record)), rest))
            found.append((side * rest, {**base, "dueDate": day(record), "total": total, "daysOverdue": 0,
                                        "openAmount": left, "bucket": "unapplied"}))
    return sorted(found, key=lambda item: (item[1]["dueDate"], item[1]["label"], item[1]["id"]))

def ageing(items, currency):
    return [{"bucket": name, "count": sum(one["bucket"] == name for _, one in items),
             "amount": money(total_of(left for left, one in items if one["bucket"] == name), currency)}
            for name in BUCKETS]

def movements(records):
    """Movements with their balances, in the order of the statement (STM-2, STM-3)."""
    moved = sorted((one for one in records if sign(one)), key=lambda one: (day(one), sign(one) < 0, label(one).encode(), one["id"]))
    balance, found = Decimal(0), []
    for record in moved:
        currency, amount = currency_of(record), sign(record) * number(whole(record))
        balance += amount
        line = {"kind": kind_of(record), "id": record["id"], "externalId": record["externalId"],
                "label": label(record), "date": day(record), "amount": money(amount, currency), "balance": money(balance, currency)}
        found.append((amount, balance, {**line, **typed(record)}))
    return found

def allocated(source):
    pointer = lambda one: {key: one[key] for key in ("id", "externalId", "type", "series", "number") if key in one}
    return [dict(one, document=pointer(DOCUMENTS[one["document"]])) for one in source.get("allocations") or []]

def settlement(source, one):
    told = {key: source[key] for key in ("id", "externalId", "clearsOn") if key in source}
    return {**told, "kind": kind_of(source), "label": label(source), "date": day(source), "amount": one["amount"]}

def common(record, partner):
    shown = {key: record[key] for key in ("id", "externalId", "direction", "reference", "description") if key in record}
    currency = currency_of(record)
    return {**shown, "partner": reference(partner), "currency": currency, "decimals": DECIMALS.get(currency, 2),
            "provenance": {"publishedAt": STARTED, "revision": 1}}

def payment(record, partner):
    currency = currency_of(record)
    status = {"type": "payment", "status": "recorded", **{key: record[key] for key in ("type", "status", "clearsOn") if key in record}}
    left = Decimal(0) if in_process(record) else unapplied(record, "9999-12-31")
    return {**common(record, partner), **detail(record), **status, "date": record["date"], "amount": money(number(record["amount"]), currency),
            "unappliedAmount": money(left, currency), "allocations": allocated(record)}

def document(record, partner, listed=False):
    currency, now, total = currency_of(record), today(), number(record["total"])
    items, parts, left = open_items([record], now), [], Decimal(0)
    if sign(record) > 0:
        parts, rest = open_parts(record, now)
        left = total_of(part[3] for part in parts) - rest
    elif sign(record) < 0:
        left = unapplied(record, now)
    status = "issued" if not sign(record) else "open" if left == total else "paid" if left <= 0 else "partially_paid"
    meant = [(one, part) for one in PAYMENTS.values() if in_process(one) for part in settling(one, record)]
    settled = [] if listed or not sign(record) else settlements(record, now)
    shown = detail(record)
    if sign(record) > 0:
        shown["dueDate"] = parts[-1][0]
    shown.update({"settlementsInProcess": [settlement(source, one) for source, one in meant]} if meant and not listed else {})
    shown.update({"inProcess": {"amount": money(total_of(number(part["amount"]) for _, part in meant), currency), **({"clearsOn": max(days)} if (days := [one["clearsOn"] for one, _ in meant if "clearsOn" in one]) else {})}} if meant else {})
    return {**common(record, partner), **shown, "total": money(total, currency), "openAmount": money(left, currency), "status": status,
            "overdueAmount": money(overdue(items), currency), "daysOverdue": max([one["daysOverdue"] for _, one in items] or [0]),
            "installments": [{"number": count, "dueDate": due, "amount": money(amount, currency), "openAmount": money(part, currency),
                              "daysOverdue": days_overdue(due, now) if part else 0} for due, count, amount, part in parts],
            "taxes": record.get("taxes", []), "withholdings": record.get("withholdings", []), "files": [], "related": [],
            "allocations": [] if listed else allocated(record),
            "settlements": [settlement(source, one) for source, one in settled]}

def filtered(partner, query):
    rows = [document(one, partner, True) for one in own(DOCUMENTS, partner) if chosen(one, query)]
    for name in ("type", "status", "direction", "currency"):
        if name in query:
            rows = [row for row in rows if row[name] in query[name].split(",")]
    if "partnerId" in query and query["partnerId"] != partner["id"]:
        return []
    if "overdue" in query:
        rows = [row for row in rows if (row["daysOverdue"] > 0) == (query["overdue"] == "true")]
    return [row for row in rows if query.get("issuedFrom", "") <= row["issueDate"] <= query.get("issuedTo", "~")
            and query.get("dueFrom", "") <= row.get("dueDate", "") <= query.get("dueTo", "~")]

def page(rows, query):
    start = int(base64.urlsafe_b64decode(query["cursor"] + "==")) if "cursor" in query else 0
    end = start + int(query.get("limit", 50))
    more = {"nextCursor": base64.urlsafe_b64encode(str(end).encode()).decode().rstrip("=")} if end < len(rows) else {}
    return {"data": rows[start:end], **more}

def account(partner, query):
    direction = query.get("direction") or ("payable" if partner["direction"] == "payable" else "receivable")
    if query.get("partnerId", partner["id"]) != partner["id"]:
        raise Problem(404, "not-found")
    return direction, [one for one in [*own(DOCUMENTS, partner), *own(PAYMENTS, partner)] if one["direction"] == direction
                       and currency_of(one) == query.get("currency", currency_of(one))]

def get_session(partner, query):
    operations = [one[0] for one in ROUTES]
    ends = (datetime.now(timezone.utc) + timedelta(minutes=10)).strftime("%Y-%m-%dT%H:%M:%SZ")
    publisher = {"id": id_of("publisher", ""), **given["publisher"], "currencies": [], "depositAccounts": [], "revision": 1}
    return {"id": id_of("session", partner["id"]), "publisher": publisher, "actor": {"kind": "contact", "side": "partner"},
            "partner": {**reference(partner), "direction": partner["direction"]}, "operations": operations, "today": today(), "expiresAt": ends}

def list_documents(partner, query):
    order = query.get("sort", "-issueDate")
    rows = sorted(filtered(partner, query), key=lambda row: (row.get(order.strip("-"), ""), row["id"]))
    return page(rows[::-1] if order[0] == "-" else rows, query)

def list_payments(partner, query):
    rows = [payment(one, partner) for one in sorted(own(PAYMENTS, partner), key=day, reverse=True) if chosen(one, query)]
    return page([row for row in rows if all(row[key] in query.get(key, row[key]).split(",") for key in ("status", "type"))], query)

def statement(partner, query):
    direction, records = account(partner, query)
    kind, as_of = query.get("kind", "activity"), query.get("asOf", today())
    start = query.get("from") or (date.fromisoformat(as_of).replace(day=1) - timedelta(days=59)).replace(day=1).isoformat()
    found = []
    for currency in sorted({currency_of(one) for one in records if sign(one) and day(one) <= as_of}):
        same = [one for one in records if currency_of(one) == currency and day(one) <= as_of]
        moved, items = movements(same), open_items(same, as_of)
        opening = total_of(amount for amount, _, one in moved if one["date"] < start)
        shown = [one for one in moved if one[2]["date"] >= start]
        debits = total_of(amount for amount, _, _ in shown if amount > 0)
        credits = -total_of(amount for amount, _, _ in shown if amount < 0)
        sums = {"opening": opening, "debits": debits, "credits": credits, "closing": opening + debits - credits, "overdue": overdue(items)}
        found.append({"currency": currency, "decimals": DECIMALS.get(currency, 2), **{key: money(sums[key], currency) for key in sums},
                      "ageing": ageing(items, currency), "movements": [one[2] for one in shown] if kind == "activity" else [],
                      "openItems": [one for _, one in items] if kind == "open_items" else []})
    return {"partner": reference(partner), "direction": direction, "kind": kind, "asOf": as_of, "from": start, "currencies": found}

def list_movements(partner, query):
    _, records = account(partner, query)
    rows = [one[2] for one in movements(records) if query.get("from", "") <= one[2]["date"] <= query.get("asOf", today())]
    return page(rows[::-1] if query.get("sort") == "-date" else rows, query)

def list_open_items(partner, query):
    items = open_items(account(partner, query)[1], query.get("asOf", today()))
    return page([one for _, one in items if one["bucket"] in query.get("ageing", ",".join(BUCKETS)).split(",")], query)

def one_of(records, show):
    def read(partner, query):
        for record in own(records, partner):
            if record["id"] == query["path"]:
                return show(record, partner)
        raise Problem(404, "not-found")
    return read

DAY, LISTS = "day", {"limit": r"[1-9]\d?|1\d\d|200", "cursor": r"[\w-]{1,500}"}
ACCOUNT = {"partnerId": "id", "direction": "receivable|payable", "currency": "[A-Z]{3}", "asOf": DAY}
FILTERS = {"partnerId": "id", "direction": "receivable|payable", "currency": "[A-Z]{3}", "overdue": "true|false", "q": ".{1,100}",
           "type": "(invoice|credit_note|debit_note|purchase_order|receipt|withholding_certificate|adjustment|,)+",
           "status": "(open|partially_paid|paid|issued|void|,)+", "ageing": f"({'|'.join(BUCKETS)}|,)+",
           "metadata": "(?s:.{0,500})", "issuedFrom": DAY, "issuedTo": DAY, "dueFrom": DAY, "dueTo": DAY}
ROUTES = [
    ("getSession", "/v1/session", {}, get_session),
    ("listDocuments", "/v1/documents", {**FILTERS, **LISTS, "sort": "-?(issueDate|dueDate|number)"}, list_documents),
    ("getDocument", "/v1/documents/{documentId}", {}, one_of(DOCUMENTS, document)),
    ("listPayments", "/v1/payments", {"partnerId": "id", "direction": "receivable|payable", "status": "(recorded|in_process|void|,)+",
                                       "type": "(payment|refund|,)+", "metadata": FILTERS["metadata"], **LISTS}, list_payments),
    ("getPayment", "/v1/payments/{paymentId}", {}, one_of(PAYMENTS, payment)),
    ("getStatement", "/v1/statement", {**ACCOUNT, "from": DAY, "kind": "activity|open_items|totals"}, statement),
    ("listMovements", "/v1/statement/movements", {**ACCOUNT, **LISTS, "from": DAY, "sort": "-?date"}, list_movements),
    ("listOpenItems", "/v1/statement/open-items", {**ACCOUNT, **LISTS, "ageing": FILTERS["ageing"]}, list_open_items),
]

def follows(value, rule):
    try:
        if rule == DAY:
            return bool(re.fullmatch(r"(19|[2-9]\d)\d\d-\d\d-\d\d", value) and date.fromisoformat(value))
        return str(uuid.UUID(value)) == value if rule == "id" else bool(re.fullmatch(rule, value))
    except ValueError:
        return False

class Handler(BaseHTTPRequestHandler):
    def answer(self):
        path, query = unquote(urlsplit(self.path).path.replace("~", "%")), dict(parse_qsl(urlsplit(self.path).query, keep_blank_values=True))
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        found = [(one, re.fullmatch(re.sub(r"\{\w+\}", "([^/]+)", one[1]), path)) for one in ROUTES]
        found = [one for one in found if one[1] and not (one[1].groups() and path.endswith("/summary"))]
        if not found:
            raise Problem(404, "route-not-found")
        if self.command != "GET":
            raise Problem(405, "method-not-allowed")
        (name, template, known, read), match = found[0]
        partner = SESSIONS.get((self.headers.get("Authorization") or "")[len("Bearer "):])
        if not partner:
            raise Problem(401, "unauthenticated")
        errors = [f"query/{key}" for key, value in query.items() if not follows(value, known.get(key.split("[")[0], "(?!)"))]
        errors += [f"path/{re.search('{(.+)}', template)[1]}" for value in match.groups() if not follows(value, "id")]
        if template.count("/statement/") and "currency" not in query:
            errors.append("query/currency")
        if errors:
            raise Problem(422, "invalid-request", errors)
        return read(partner, {**query, "path": (*match.groups(), None)[0]})

    def do_GET(self):
        request_id, status, media_type = uuid.uuid4().hex, 200, "application/json"
        try:
            body = self.answer()
        except Problem as problem:
            status, media_type, code = problem.status, "application/problem+json", problem.code
            body = {"type": f"/problems/{code}", "title": code, "status": status, "code": code, "requestId": request_id,
                    **({"errors": [{"pointer": one, "code": "invalid", "detail": "See the contract."} for one in problem.errors]} if problem.errors else {})}
        data = json.dumps(body).encode()
        tag = f'"{hashlib.sha256(data).hexdigest()[:32]}"'
        if status == 200 and self.headers.get("If-None-Match") == tag:
            status, data = 304, b""
        self.send_response(status)
        headers = {"Content-Type": media_type, "Request-Id": request_id, "Content-Length": str(len(data)), "ETag": tag, "Allow": "GET"}
        for name, value in headers.items():
            if status != 304 or name not in ("Content-Type", "Content-Length"):
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    do_PUT = do_POST = do_DELETE = do_PATCH = do_GET

    def log_message(self, *_):
        pass

server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2])), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
