import json,glob,re,collections,sys
gold={}
for f in glob.glob('/work/shared/eval/dev/*/*.gold.json'):
    g=json.load(open(f)); gold[f.split('/')[-1][:-10]]=g
c=collections.Counter()
for l in open('/tmp/m.txt'):
    m=re.match(r'([^:]+): edge not in gold: (\S+) —(.+?)→ (\S+) \[(\w+)(?: (\S+))?\]',l)
    if not m: continue
    a,x,k,y,s,d=m.groups()
    E=[e for e in gold[a]['edges'] if e['type']==k and {e['a'],e['b']}=={x,y}]
    if '?' in x+y: t='unknown actor'
    elif not E: t='pair not in gold'
    elif any((e.get('status') or 'happened')==s for e in E): t='dup same status'
    else: t='other status: '+s+' for '+'/'.join(sorted({e.get('status') or 'happened' for e in E}))
    c[t]+=1
for k,v in c.most_common(): print(v,k)
